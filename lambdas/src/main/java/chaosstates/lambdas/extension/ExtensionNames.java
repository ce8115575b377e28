package chaosstates.lambdas.extension;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.aws.iam.AuthorizationReference;
import chaosstates.operations.Services;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that an extension gives to its activities, and of what it calls. */
record ExtensionNames(ExtensionJar jar) {

    /** Modules that are ours, or those of the Chaos Toolkit that we stand in for. */
    private static final Pattern RESERVED =
            Pattern.compile("(chaosaddons|chaosaws|chaoslib|chaosstates)\\..*");

    private static final Pattern ID = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)++");

    List<Problem> problems() {
        return Stream.concat(
                        jar.specs().stream()
                                .flatMap(
                                        spec ->
                                                Stream.of(
                                                                ofName(spec),
                                                                ofCalls(spec),
                                                                ofPermissions(spec))
                                                        .flatMap(problems -> problems)),
                        ofStandIns())
                .toList();
    }

    private Stream<Problem> ofName(ActivitySpec spec) {
        if (!ID.matcher(spec.id()).matches()) {
            return Stream.of(
                    problem(
                            "`" + spec.id() + "` is no name of an activity",
                            "a module and a function, such as `acme.probes.tap_status`"));
        }
        return RESERVED.matcher(spec.id()).matches()
                ? Stream.of(
                        problem(
                                "`" + spec.id() + "` has the name of a module that is not its own",
                                "name the module after yourself, such as `acme.docdb`"))
                : Stream.empty();
    }

    private Stream<Problem> ofCalls(ActivitySpec spec) {
        return spec.calls().stream()
                .filter(service -> !Services.NAMES.contains(service))
                .map(
                        service ->
                                problem(
                                        "`calls` names `%s`, which is no service that activities can call"
                                                .formatted(service),
                                        Spelling.hint(
                                                service,
                                                Services.NAMES,
                                                "one of " + String.join(", ", Services.NAMES))))
                .distinct();
    }

    /** Lists actions that AWS's reference does not have: a role would not give what is meant. */
    private Stream<Problem> ofPermissions(ActivitySpec spec) {
        return spec.iam().stream()
                .flatMap(need -> need.actions().stream())
                .flatMap(action -> ofAction(spec, action).stream());
    }

    private Optional<Problem> ofAction(ActivitySpec spec, String action) {
        String service = action.split(":", 2)[0];
        String name = action.substring(action.indexOf(':') + 1);
        return AuthorizationReference.actionsOf(service)
                .filter(names -> !names.contains(name))
                .map(
                        names ->
                                problem(
                                        "`%s` may do `%s`, which is no action of AWS"
                                                .formatted(spec.id(), action),
                                        Spelling.hint(
                                                name,
                                                names,
                                                "see AWS's service authorization reference")));
    }

    private Stream<Problem> ofStandIns() {
        List<String> ids = jar.specs().stream().map(ActivitySpec::id).toList();
        return jar.rehearsed().stream()
                .map(Activity::spec)
                .map(ActivitySpec::id)
                .filter(id -> !ids.contains(id))
                .map(
                        id ->
                                problem(
                                        "`" + id + "` stands in for no activity",
                                        "give it the name of the activity, and its specs"));
    }

    private Problem problem(String message, String hint) {
        return Problem.error(
                PlaceKind.EXTENSION, Location.of(jar.file().toString()), message, hint);
    }
}
