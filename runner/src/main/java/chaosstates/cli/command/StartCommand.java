package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.execution.Machines;
import chaosstates.cli.execution.Watching;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.Overrides;
import chaosstates.cli.shell.Shell;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.plan.Dry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos start EXPERIMENT}: starts a run of a deployed experiment in AWS. */
public record StartCommand() implements Verb {

    private static final String NAME = "--name";
    private static final String DRY = "--dry";
    private static final String WATCH = "--watch";

    private static final List<String> DRIES = Stream.of(Dry.values()).map(Dry::key).toList();

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Start a run of a deployed experiment in AWS.")
                        .addPositional(Options.deployed())
                        .addOption(
                                Options.text(
                                        NAME,
                                        "NAME",
                                        "The execution's name; AWS makes one without."))
                        .addOption(Overrides.option())
                        .addOption(
                                Options.text(
                                        DRY,
                                        "PART",
                                        "Leave out: " + String.join(", ", DRIES) + "."))
                        .addOption(Options.flag(WATCH, "Follow the run to its end."))
                        .addOption(Options.verbose());
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 it is started; 1 it is not; 2 the call is wrong. With "
                                + WATCH
                                + " as for watch.");
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell caller) throws InterruptedException {
        Shell shell = Options.shell(arguments, caller);
        String experiment = Options.source(arguments);
        JsonObject input = input(arguments, shell);
        Machines machines = Machines.of(experiment, shell);
        Optional<String> name =
                Optional.ofNullable(arguments.matchedOptionValue(NAME, (String) null));
        ExecutionArn run = machines.executions().start(machines.find(experiment), name, input);
        if (!arguments.hasMatchedOption(WATCH)) {
            shell.out().println(run);
            return 0;
        }
        shell.log().info("Started " + run);
        return new Watching(ExecutionCall.of(run, shell), shell).toTheEnd();
    }

    private static JsonObject input(ParseResult arguments, Shell shell) {
        JsonObject given = new Overrides(shell, shell.log()).of(arguments).configuration();
        JsonObject input =
                given.fields().isEmpty()
                        ? JsonObject.EMPTY
                        : JsonObject.EMPTY.with("configuration", given);
        return Options.word(arguments, DRY, DRIES).map(dry -> input.with("dry", dry)).orElse(input);
    }
}
