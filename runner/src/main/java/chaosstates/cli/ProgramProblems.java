package chaosstates.cli;

import chaosstates.check.Activities;
import chaosstates.json.Json;
import chaosstates.lambdas.LocalPrograms;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.ProcessProvider;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What is to be said of the programs that an experiment starts, in view of where it runs. */
@FunctionalInterface
interface ProgramProblems {

    List<Problem> in(Experiment experiment);

    /** On this machine: each has to be there. */
    static ProgramProblems here(LocalPrograms programs) {
        return experiment ->
                programs(experiment)
                        .filter(program -> programs.find(program.path()).isEmpty())
                        .map(
                                program ->
                                        Problem.error(
                                                "NoSuchProgram",
                                                program.at(),
                                                "there is no program `%s` on this machine"
                                                        .formatted(program.path()),
                                                "install it, or add its folder to the PATH"))
                        .toList();
    }

    /** In a Lambda function: nobody knows before it runs. */
    static ProgramProblems deployed() {
        return experiment ->
                programs(experiment)
                        .map(
                                program ->
                                        Problem.warning(
                                                "UnknownProgram",
                                                program.at(),
                                                "whether `%s` is there shows when the function runs"
                                                        .formatted(program.path()),
                                                "the function's image has a shell and basic tools"))
                        .toList();
    }

    /** In a rehearsal: none is started. */
    static ProgramProblems rehearsed() {
        return experiment ->
                programs(experiment)
                        .map(
                                program ->
                                        Problem.warning(
                                                "ProgramNotRun",
                                                program.at(),
                                                "a rehearsal does not start `%s`"
                                                        .formatted(program.path()),
                                                "it is taken to end with status 0, without output"))
                        .toList();
    }

    private static Stream<Program> programs(Experiment experiment) {
        return Activities.of(experiment).flatMap(ProgramProblems::program);
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
