package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.PythonProvider;
import chaosstates.model.Reference;
import chaosstates.model.Safety;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Keys that look as if they did something, and do not: with us as with the Chaos Toolkit. */
public final class IgnoredKeys implements Check {

    private static final List<Ignored> IN_EXPERIMENT =
            List.of(new Ignored("dry", "choose it when you start the run"));

    private static final List<Ignored> IN_ACTIVITY =
            List.of(
                    new Ignored("timeout", "`timeout` counts in the provider `http`"),
                    new Ignored("dry", "choose it when you start the run"),
                    new Ignored("configuration", "declare it at the top of the experiment"),
                    new Ignored("secrets", "name their groups in the provider's `secrets`"));

    private static final List<Ignored> IN_REFERENCE =
            Stream.of("provider", "pauses", "timeout", "controls", "dry")
                    .map(key -> new Ignored(key, "a reference takes it from its activity"))
                    .toList();

    private static final List<Ignored> IN_AWAITED =
            Stream.of("pauses", "background", "controls", "timeout", "dry")
                    .map(key -> new Ignored(key, "the probe is asked again and again, as it is"))
                    .toList();

    private static final List<Ignored> IN_HYPOTHESIS =
            List.of(new Ignored("background", "the probes of a hypothesis are asked one by one"));

    private static final List<String> IN_OURS_BY_OUR_RULES =
            List.of("watches", "effects", "waits", "outputs");

    private static final List<Ignored> IN_OTHER_PROVIDER =
            List.of(
                    new Ignored("expected_status", "use a tolerance in the hypothesis"),
                    new Ignored("secrets", "placeholders see every secret without it"));

    /**
     * @param hint what does what this key seems to do
     */
    private record Ignored(String key, String hint) {

        Stream<Problem> in(JsonObject object) {
            return object.get(key).filter(value -> !isUnset(value)).stream()
                    .map(
                            value ->
                                    Problem.warning(
                                            CheckKind.IGNORED_KEY,
                                            object.keyAt(key),
                                            "`" + key + "` has no effect here",
                                            hint));
        }
    }

    private static boolean isUnset(Json value) {
        return value instanceof JsonNull || value.equals(Json.of(false));
    }

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.of(
                        in(experiment.source(), IN_EXPERIMENT),
                        experiment.hypothesis().stream().flatMap(IgnoredKeys::noProbes),
                        experiment.entries().flatMap(IgnoredKeys::entry),
                        experiment.hypothesisProbes().stream()
                                .flatMap(probe -> in(probe.source(), IN_HYPOTHESIS)),
                        experiment
                                .chaining()
                                .probes()
                                .flatMap(probe -> in(probe.source(), IN_AWAITED)))
                .flatMap(problems -> problems);
    }

    /** Lists our settings that the Chaos Toolkit's rules do not know. */
    public static Stream<Problem> withCompat(Experiment experiment) {
        return experiment.source().objects("extensions").stream()
                .filter(Safety::isOurs)
                .flatMap(
                        ours ->
                                IN_OURS_BY_OUR_RULES.stream()
                                        .filter(ours::has)
                                        .map(key -> withCompat(ours, key)));
    }

    private static Problem withCompat(JsonObject ours, String key) {
        return Problem.warning(
                CheckKind.IGNORED_KEY,
                ours.keyAt(key),
                "with `--compat` the " + key + " count for nothing",
                "leave `--compat` out");
    }

    private static Stream<Problem> in(JsonObject object, List<Ignored> keys) {
        return keys.stream().flatMap(key -> key.in(object));
    }

    private static Stream<Problem> entry(Entry entry) {
        return switch (entry) {
            case Reference reference -> in(reference.source(), IN_REFERENCE);
            case Activity activity ->
                    Stream.concat(
                            in(activity.source(), IN_ACTIVITY),
                            activity.provider() instanceof PythonProvider
                                    ? Stream.empty()
                                    : in(activity.source().object("provider"), IN_OTHER_PROVIDER));
        };
    }

    private static Stream<Problem> noProbes(Hypothesis hypothesis) {
        return hypothesis.source().get("probes").isPresent() && !hypothesis.probes().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Problem.warning(
                                CheckKind.NO_PROBES,
                                hypothesis.source().at(),
                                "a hypothesis without probes is never checked",
                                "add a probe, or remove the hypothesis"));
    }
}
