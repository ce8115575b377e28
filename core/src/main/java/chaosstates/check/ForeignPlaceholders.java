package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.ProcessProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Declared names in the placeholders of other languages, which stay as they are. */
final class ForeignPlaceholders implements Check {

    private static final String NAME = "([A-Za-z_][A-Za-z0-9_]*)";

    /** Placeholders of Jinja and its kin. A program may get those of its shell. */
    private static final Pattern IN_PROGRAMS = Pattern.compile("\\{\\{ *%s *}}".formatted(NAME));

    /** Placeholders of Python's formats, of Kubernetes and of shells as well. */
    private static final Pattern IN_CALLS =
            Pattern.compile(
                    IN_PROGRAMS
                            + "|(?<![$%%{])\\{%s}(?!})|(?<!\\$)\\$\\(%s\\)|(?<!\\$)\\$%s"
                                    .formatted(NAME, NAME, NAME));

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Set<String> declared = Placeholders.declared(experiment);
        return Activities.of(experiment).flatMap(activity -> problems(activity, declared));
    }

    private static Stream<Problem> problems(Activity activity, Set<String> declared) {
        Pattern pattern = activity.provider() instanceof ProcessProvider ? IN_PROGRAMS : IN_CALLS;
        return Placeholders.values(activity)
                .flatMap(Placeholders::texts)
                .flatMap(text -> problems(text, pattern, declared));
    }

    private static Stream<Problem> problems(
            JsonString text, Pattern pattern, Set<String> declared) {
        return pattern.matcher(text.value())
                .results()
                .flatMap(
                        found ->
                                IntStream.rangeClosed(1, found.groupCount())
                                        .mapToObj(found::group)
                                        .filter(Objects::nonNull)
                                        .filter(declared::contains)
                                        .map(name -> problem(text, found.group(), name)));
    }

    private static Problem problem(Json text, String found, String name) {
        return Problem.warning(
                CheckKind.PLACEHOLDER_UNFILLED,
                text.at(),
                "`%s` is not filled in, and stays as it is".formatted(found),
                "write `${%s}`".formatted(name));
    }
}
