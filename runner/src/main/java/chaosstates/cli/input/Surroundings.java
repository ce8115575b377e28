package chaosstates.cli.input;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.IgnoredKeys;
import chaosstates.check.PythonInAws;
import chaosstates.check.Tolerances;
import chaosstates.check.lookup.Activities;
import chaosstates.cli.shell.Shell;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.model.Activity;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.HttpProvider;
import chaosstates.model.ProcessProvider;
import chaosstates.problem.Kind;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.VariableKind;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Variables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Problems that depend on where the experiment runs: programs, environment variables. */
@FunctionalInterface
public interface Surroundings {

    Set<Kind> OF_THE_ENVIRONMENT =
            Set.of(VariableKind.ENVIRONMENT_MISSING, VariableKind.VARIABLE_TYPE);

    /** The extension whose control defines values while an experiment is loaded. */
    String TERRAFORM = "chaosterraform.";

    /** URLs of the machine that calls them. */
    Pattern LOOPBACK =
            Pattern.compile(
                    "(?i)\\s*https?://([^/?#@]*@)?(localhost|127(\\.[0-9]+){3}|\\[::1]|0\\.0\\.0\\.0)"
                            + "([:/?#].*)?");

    List<Problem> in(Experiment experiment);

    /** Joins the problems of both. */
    default Surroundings and(Surroundings others) {
        return experiment ->
                Stream.concat(in(experiment).stream(), others.in(experiment).stream()).toList();
    }

    /** Tolerances and settings that the rules of the run do not look at. */
    static Surroundings judgedBy(boolean isCompatible) {
        return isCompatible
                ? experiment ->
                        Stream.concat(
                                        Tolerances.unusedInMethod(experiment),
                                        IgnoredKeys.withCompat(experiment))
                                .toList()
                : experiment -> List.of();
    }

    /** Returns the surroundings of {@code chaos validate}: this machine. */
    static Surroundings validated(Shell shell) {
        return here(shell.programs()).and(with(shell.environment(), Variables.NONE));
    }

    /** Programs on this machine: each has to be there. */
    static Surroundings here(LocalPrograms programs) {
        return experiment ->
                programs(experiment)
                        .filter(program -> !program.path().contains("${"))
                        .filter(program -> programs.find(program.path()).isEmpty())
                        .map(program -> noProgram(program, programs))
                        .toList();
    }

    private static Problem noProgram(Program program, LocalPrograms programs) {
        Optional<Path> file = programs.file(program.path());
        return Problem.error(
                PlaceKind.NO_SUCH_PROGRAM,
                program.at(),
                file.map(there -> "`%s` may not be executed")
                        .orElse("there is no program `%s` on this machine")
                        .formatted(program.path()),
                file.map(there -> "make it executable: chmod +x " + there)
                        .orElseGet(() -> remedy(program.path())));
    }

    /** Says what to do about a program that is not there, by what its path looks like. */
    private static String remedy(String path) {
        if (path.matches(".*[|;&<>`].*")) {
            return "no shell reads this: write \"path\": \"sh\", \"arguments\": [\"-c\", \"…\"]";
        }
        if (path.startsWith("~") || path.contains("$")) {
            return "write the whole path: nothing replaces `~` or `$` here";
        }
        String[] words = path.strip().split("\\s+", 2);
        if (words.length == 2 && !path.startsWith("/") && !path.startsWith(".")) {
            return "write \"path\": \"%s\", and \"arguments\": \"%s\""
                    .formatted(words[0], words[1].replace("\"", "\\\""));
        }
        return path.contains("/")
                ? "look for the file: a relative path begins at the current folder"
                : "install it, or add its folder to the PATH";
    }

    /** Programs in a Lambda function: nobody knows before it runs. */
    private static Surroundings deployed() {
        return experiment ->
                Stream.of(
                                programs(experiment).flatMap(Surroundings::inImage),
                                Activities.of(experiment).flatMap(Surroundings::onItself),
                                experiment.allControls().flatMap(Surroundings::atLoading))
                        .flatMap(problems -> problems)
                        .toList();
    }

    /** Tells of a control that runs Terraform for values of the experiment. */
    private static Stream<Problem> atLoading(Control control) {
        Json module = control.source().object("provider").get("module").orElse(Json.ofNull());
        return control.module().startsWith(TERRAFORM)
                ? Stream.of(
                        Problem.error(
                                PlaceKind.VALUES_AT_LOADING,
                                module.at(),
                                "`%s` runs Terraform for the values `tf_out__…`, which nothing does in AWS"
                                        .formatted(control.module()),
                                "declare them in the `configuration`, or run the experiment from here: chaos run"))
                : Stream.empty();
    }

    /**
     * Programs and Python in Lambda functions.
     *
     * @param catalogue with what was read of the modules
     */
    static Surroundings deployed(Catalogue catalogue) {
        return deployed().and(experiment -> PythonInAws.problems(experiment, catalogue).toList());
    }

    /** Tells what is known of a program in the image of the functions. */
    private static Stream<Problem> inImage(Program program) {
        String name = program.path().substring(program.path().lastIndexOf('/') + 1);
        if (ImagePrograms.THERE.contains(name)) {
            return Stream.empty();
        }
        return Stream.of(
                ImagePrograms.NOT_THERE.contains(name)
                        ? Problem.warning(
                                PlaceKind.UNKNOWN_PROGRAM,
                                program.at(),
                                "`%s` is not in the image of the functions"
                                        .formatted(program.path()),
                                "use an `http` activity or a function of docs/activities.md")
                        : Problem.warning(
                                PlaceKind.UNKNOWN_PROGRAM,
                                program.at(),
                                "whether `%s` is there shows when the function runs"
                                        .formatted(program.path()),
                                "the function's image has a shell and basic tools"));
    }

    /** Tells of a URL that leads to the function itself. */
    private static Stream<Problem> onItself(Activity activity) {
        boolean isLocal =
                activity.provider() instanceof HttpProvider call
                        && LOOPBACK.matcher(call.url()).matches();
        return isLocal
                ? Stream.of(
                        Problem.warning(
                                PlaceKind.LOOPBACK,
                                activity.source().object("provider").get("url").get().at(),
                                "in AWS this URL leads to the function that calls it",
                                "name a host that the function can reach"))
                : Stream.empty();
    }

    /** Programs in a rehearsal: none is started. */
    static Surroundings rehearsed() {
        return experiment ->
                programs(experiment)
                        .map(
                                program ->
                                        Problem.warning(
                                                PlaceKind.PROGRAM_NOT_RUN,
                                                program.at(),
                                                "a rehearsal does not start `%s`"
                                                        .formatted(program.path()),
                                                "the rehearsal assumes what meets its tolerance;"
                                                        + " `--assume FILE` says otherwise"))
                        .toList();
    }

    /**
     * Environment variables: those that the experiment reads have to be there and of their type.
     *
     * @param given in the place of what is declared
     */
    static Surroundings with(Environment environment, Variables given) {
        return experiment ->
                missing(experiment.configuration(), experiment.secrets(), environment, given);
    }

    /** Returns the surroundings of a run that looks no secrets up. */
    static Surroundings withoutSecrets(Environment environment, Variables given) {
        return experiment ->
                missing(experiment.configuration(), JsonObject.EMPTY, environment, given);
    }

    private static List<Problem> missing(
            JsonObject configuration,
            JsonObject secrets,
            Environment environment,
            Variables given) {
        return Resolver.of(environment::get)
                .resolve(configuration, secrets, given)
                .problems()
                .stream()
                .filter(problem -> OF_THE_ENVIRONMENT.contains(problem.kind()))
                .toList();
    }

    private static Stream<Program> programs(Experiment experiment) {
        return Activities.of(experiment).flatMap(Surroundings::program);
    }

    private static Stream<Program> program(Activity activity) {
        return activity.provider() instanceof ProcessProvider provider
                ? Stream.of(new Program(provider.path(), place(activity)))
                : Stream.empty();
    }

    private static Location place(Activity activity) {
        return activity.source().object("provider").get("path").map(Json::at).orElseThrow();
    }

    /** A program by the name that the experiment gives it. */
    record Program(String path, Location at) {}
}
