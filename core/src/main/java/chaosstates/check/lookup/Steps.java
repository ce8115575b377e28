package chaosstates.check.lookup;

import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steps of an experiment by the names by which our settings call them. */
public record Steps(Experiment experiment) {

    /** Lists the names of the method's steps, in their order. */
    public List<String> method() {
        return experiment.method().stream().map(this::name).toList();
    }

    public List<String> rollbacks() {
        return experiment.rollbacks().stream().map(this::name).toList();
    }

    /** Lists the names of the method's actions. */
    public List<String> actions() {
        return experiment.method().stream()
                .flatMap(entry -> experiment.resolve(entry).stream())
                .filter(activity -> activity.type() == ActivityType.ACTION)
                .map(Activity::name)
                .toList();
    }

    /** Finds a step of that name, in method or rollbacks, for which nothing waits. */
    public Optional<Entry> background(String name) {
        return Stream.concat(experiment.method().stream(), experiment.rollbacks().stream())
                .filter(entry -> name(entry).equals(name))
                .filter(Entry::background)
                .findFirst();
    }

    /** Finds the place of the first step of that name in the method. */
    public OptionalInt first(String name) {
        List<String> names = method();
        return IntStream.range(0, names.size())
                .filter(index -> names.get(index).equals(name))
                .findFirst();
    }

    private String name(Entry entry) {
        return experiment.resolve(entry).map(Activity::name).orElse("");
    }

    /**
     * Says that no step has the name.
     *
     * @param known the names that would do
     * @param wanted what would do, in words
     */
    public Problem unknown(String name, Location at, List<String> known, String wanted) {
        boolean isLookedAtTwice =
                experiment.hypothesisProbes().stream().anyMatch(it -> name(it).equals(name));
        String hint =
                isLookedAtTwice
                        ? "a probe of the hypothesis is looked at before and after the method: add"
                                + " {\"ref\": \""
                                + name
                                + "\"} to the method"
                        : "give " + wanted;
        return Problem.error(
                CheckKind.STEP_NAME,
                at,
                "`" + name + "` is not " + wanted,
                isLookedAtTwice ? hint : Spelling.hint(name, known, hint));
    }
}
