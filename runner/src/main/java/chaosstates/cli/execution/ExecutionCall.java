package chaosstates.cli.execution;

import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.deploy.Names;
import chaosstates.history.History;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.aws.Guardians;
import chaosstates.lambdas.journal.PastRuns;
import chaosstates.plan.Plan;
import chaosstates.wire.JournalCall;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;

/**
 * An execution in AWS that a call names, and the way to it: the region is that of the ARN.
 *
 * @param arn whether there is such an execution or not
 */
public record ExecutionCall(ExecutionArn arn, Executions executions, PastRuns runs) {

    public static final String MACHINE = "--machine";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 100;

    public static CommandSpec describe(CommandSpec spec) {
        return spec.addPositional(
                        Options.positional(
                                0,
                                "EXECUTION",
                                "An execution in AWS: its ARN; or its name, with " + MACHINE + "."))
                .addOption(machine());
    }

    /**
     * Describes a call that may also be one without an execution.
     *
     * @param otherwise what else may be named
     */
    public static CommandSpec describe(CommandSpec spec, String otherwise) {
        return spec.addPositional(
                        Options.maybe(
                                0,
                                "EXECUTION",
                                "An execution in AWS: its ARN; or its name, with "
                                        + MACHINE
                                        + ". "
                                        + otherwise))
                .addOption(machine());
    }

    private static OptionSpec machine() {
        return Options.text(MACHINE, "ARN", "The state machine of the execution.");
    }

    /** Returns what the call names, an execution or something else. */
    public static Optional<String> given(ParseResult arguments) {
        return Optional.ofNullable(arguments.matchedPositionalValue(0, (String) null));
    }

    public static ExecutionCall of(ParseResult arguments, Shell shell) {
        return of(arn(arguments), shell);
    }

    public static ExecutionCall of(ExecutionArn arn, Shell shell) {
        SfnClient sfn =
                new AwsClients(shell.environment().with(Map.of("AWS_REGION", arn.region()))).sfn();
        return new ExecutionCall(arn, new Executions(sfn), new PastRuns(sfn));
    }

    private static ExecutionArn arn(ParseResult arguments) {
        String given = given(arguments).orElse("");
        return Optional.ofNullable(arguments.matchedOptionValue(MACHINE, (String) null))
                .map(machine -> execution(arguments, machine, given))
                .or(() -> ExecutionArn.of(given))
                .orElseThrow(() -> UserError.ofCall(notOne(given)));
    }

    private static ExecutionArn execution(ParseResult arguments, String machine, String name) {
        return ExecutionArn.of(machine.replace(":stateMachine:", ":execution:") + ":" + name)
                .orElseThrow(
                        () ->
                                Options.wrong(
                                        arguments,
                                        MACHINE,
                                        "'%s' and '%s' do not name an execution:"
                                                        .formatted(machine, name)
                                                + " arn:aws:states:REGION:ACCOUNT:stateMachine:MACHINE"
                                                + " and a name do"));
    }

    private static String notOne(String given) {
        return ("'%s' is not the ARN of an execution"
                        + " (arn:aws:states:REGION:ACCOUNT:execution:MACHINE:NAME);"
                        + " a name will do together with %s")
                .formatted(given, MACHINE);
    }

    /**
     * Returns the plan of the run, as its machine was compiled.
     *
     * @throws UserError when it is none of an experiment
     */
    public Plan plan() {
        JournalCall journal = runs.journalCall(arn).orElseThrow(this::missing);
        if (journal.isOfGuardian()) {
            throw guardian();
        }
        if (!journal.isComplete()) {
            throw new UserError(arn + " is no run of an experiment: its machine writes no journal");
        }
        return PastRuns.plan(journal);
    }

    /**
     * @return {@code RUNNING}, {@code SUCCEEDED}, {@code FAILED}, {@code TIMED_OUT}, {@code
     *     ABORTED}
     * @throws UserError when there is no such execution
     */
    public String status() {
        return executions.find(arn).orElseThrow(this::missing).statusAsString();
    }

    /** Waits until the run, which was stopped, has ended: only then a guardian guards it. */
    public void awaitEnd() throws InterruptedException {
        for (int look = 1; look < MOST_LOOKS && status().equals("RUNNING"); look++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /**
     * Lists the guardians of the run's last end: the youngest first.
     *
     * @param run which has ended
     */
    public List<ExecutionListItem> guardians(History run) {
        return new Guardians(executions).all(arn, run.events().getLast().timestamp());
    }

    /**
     * A guardian is left to do its work: stopped or undone itself, it would leave the run as it is.
     *
     * @throws UserError when the execution is one
     */
    public void refuseGuardian() {
        if (arn.machine().endsWith(Names.GUARDIAN)
                && runs.journalCall(arn).orElseThrow(this::missing).isOfGuardian()) {
            throw guardian();
        }
    }

    public UserError guardian() {
        return new UserError(
                arn + " is a guardian: its run has the same name, without " + Names.GUARDIAN);
    }

    public UserError missing() {
        return new UserError("There is no execution " + arn);
    }
}
