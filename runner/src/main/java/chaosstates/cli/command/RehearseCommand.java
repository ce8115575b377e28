package chaosstates.cli.command;

import chaosstates.cli.input.AssumeFile;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.session.Session;
import chaosstates.cli.session.Stage;
import chaosstates.cli.shell.Shell;
import chaosstates.engine.RealClock;
import chaosstates.engine.RunClock;
import chaosstates.engine.VirtualClock;
import chaosstates.sandbox.FailoverCourse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos rehearse SOURCE}: the compiled machine against a sandbox, in virtual time. */
public record RehearseCommand() implements Verb {

    private static final String REAL_TIME = "--real-time";
    private static final String SEED = "--seed";
    private static final String FAILOVER = "--failover-seconds";
    private static final String ASSUME = "--assume";
    private static final String OUTAGE = "--outage-seconds";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                                "Rehearse an experiment against a sandbox, without AWS, in virtual"
                                        + " time.")
                        .addPositional(Options.source())
                        .addOption(
                                Options.flag(REAL_TIME, "Wait for real, instead of jumping ahead."))
                        .addOption(number(SEED, "0", "The seed of random choices"))
                        .addOption(number(FAILOVER, "25", "The seconds of the sandbox's failover"))
                        .addOption(
                                number(
                                        OUTAGE,
                                        "18",
                                        "The seconds for which the sandbox's web site answers 503"))
                        .addOption(
                                Options.text(
                                        ASSUME,
                                        "FILE",
                                        "A JSON or YAML file of answers, by the names of activities:"
                                                + " they are not called, but give these."))
                        .addOption(Options.verbose());
        RunOptions.describe(spec);
        StrategyOptions.describe(spec);
        spec.usageMessage().footer(Options.RUN_FOOTER);
        return spec;
    }

    private static OptionSpec number(String name, String fallback, String description) {
        return OptionSpec.builder(name)
                .type(long.class)
                .paramLabel("N")
                .defaultValue(fallback)
                .description(description + " (default: ${DEFAULT-VALUE}).")
                .build();
    }

    @Override
    public int call(ParseResult arguments, Shell caller) throws Exception {
        Shell shell = Options.shell(arguments, caller.with(caller.registry().rehearsed()));
        RunClock clock = clock(arguments, shell);
        Stage stage =
                new Stage.Rehearsed(
                        clock,
                        Options.<Long>value(arguments, SEED),
                        course(arguments),
                        new AssumeFile(
                                        Optional.ofNullable(
                                                arguments.matchedOptionValue(
                                                        ASSUME, (String) null)),
                                        shell)
                                ::read,
                        shell.registry().extensions().rehearsed());
        return new Session(shell, new RunOptions(arguments, shell), stage, shell.log(clock)).call();
    }

    private static FailoverCourse course(ParseResult arguments) {
        return FailoverCourse.lasting(
                Duration.ofSeconds(Options.<Long>value(arguments, FAILOVER)),
                Duration.ofSeconds(Options.<Long>value(arguments, OUTAGE)));
    }

    private static RunClock clock(ParseResult arguments, Shell shell) {
        return arguments.hasMatchedOption(REAL_TIME)
                ? new RealClock(shell.clock())
                : new VirtualClock(shell.clock().instant(), threads());
    }

    /**
     * Returns threads of the operating system. A virtual one that has waited for the sandbox would
     * keep the JVM from exiting for 0.3 s: its poller is in native code.
     */
    private static ThreadFactory threads() {
        return Thread.ofPlatform().daemon().factory();
    }
}
