package chaosstates.cli.session;

import chaosstates.catalogue.Catalogue;
import chaosstates.cli.input.Compiled;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.GlobalControls;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Output;
import chaosstates.cli.options.Overrides;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.HostName;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Signals;
import chaosstates.cli.shell.UserError;
import chaosstates.engine.RealClock;
import chaosstates.engine.RunClock;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.history.HistoryEvent;
import chaosstates.history.HistoryJson;
import chaosstates.journal.Journal;
import chaosstates.journal.Status;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.clearance.ClearanceFunction;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.Strategies;
import chaosstates.problem.Checked;
import chaosstates.run.Countdown;
import chaosstates.run.EventsFile;
import chaosstates.run.FileLeases;
import chaosstates.run.Foreknown;
import chaosstates.run.JournalDrafts;
import chaosstates.run.JournalFile;
import chaosstates.run.LoadingControls;
import chaosstates.run.LocalRun;
import chaosstates.run.Log;
import chaosstates.run.Narrator;
import chaosstates.run.Notifications;
import chaosstates.run.Notifications.Event;
import chaosstates.run.RunEvent;
import chaosstates.run.Settings;
import chaosstates.substitution.Variables;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ClearanceResult;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * One run from the command line, from the call to the exit code.
 *
 * @param rehearsal whether nothing outside is to notice the run
 */
public record Session(Shell shell, RunOptions options, RunClock clock, Log log, boolean rehearsal) {

    /** What to do with an experiment that may be run. */
    @FunctionalInterface
    public interface Playing {
        /**
         * @return the exit code
         */
        public int play(Prepared prepared) throws Exception;
    }

    /**
     * Prepares the run and plays it.
     *
     * @param programs what to say of the programs that the experiment starts
     * @return the exit code
     */
    public int call(Surroundings programs, Playing playing) throws Exception {
        Output report = options.output();
        try {
            return playing.play(prepare(programs));
        } catch (Refused refused) {
            log.error(refused.getMessage());
            report.notRun(refused);
            return 1;
        }
    }

    private Prepared prepare(Surroundings programs) {
        options.refuseUnsupported();
        Settings settings = new SettingsFile(shell.settings()).settings(log);
        Catalogue catalogue = shell.registry().catalogue();
        List<Control> controls =
                GlobalControls.read(settings.controls(), options.controlFiles(), catalogue);
        ExperimentFile file = loader(settings, controls).load(options.source());
        Variables variables = options.variables(log);
        Notifications notifications =
                shell.notifications(rehearsal ? Settings.NONE : settings, log);
        notifications.send(Event.RUN_STARTED, file.declared());
        Environment environment = shell.environment().with(variables.environment());
        Surroundings around = programs.and(variables(environment, variables));
        Experiment experiment =
                options.validates()
                        ? file.experiment(shell, log, around)
                        : file.usable(shell, around);
        Overrides.refuseUndeclared(variables, experiment);
        Compiled compiled =
                Compiled.of(
                        file.name(),
                        Foreknown.titled(experiment, variables.configuration(), environment),
                        catalogue,
                        options.strategies().mode(strategies(experiment, settings), controls));
        return new Prepared(
                compiled,
                input(variables.configuration()),
                environment,
                variables.secrets(),
                notifications);
    }

    private ControlledLoader loader(Settings settings, List<Control> controls) {
        return new ControlledLoader(
                new Loader(shell, settings, options.verifiesTls()),
                new LoadingControls(controls, shell.registry().implementations(), log),
                clock,
                rehearsal);
    }

    private Surroundings variables(Environment environment, Variables given) {
        return rehearsal
                ? Surroundings.withoutSecrets(Rehearsal.environment(environment), given)
                : Surroundings.with(environment, given);
    }

    private static JsonObject input(JsonObject configuration) {
        return configuration.fields().isEmpty()
                ? JsonObject.EMPTY
                : JsonObject.EMPTY.with("configuration", configuration);
    }

    /** An experiment that says anything of its runtime says everything. */
    private Strategies strategies(Experiment experiment, Settings settings) {
        if (!experiment.source().object("runtime").fields().isEmpty()) {
            return experiment.strategies();
        }
        Checked<Strategies> strategies = settings.strategies();
        if (!strategies.isUsable()) {
            throw new UserError(
                    "The settings are wrong: "
                            + strategies.problems().getFirst().at()
                            + ": "
                            + strategies.problems().getFirst().message());
        }
        return strategies.get();
    }

    /** 0 when the steady state held (or the Chaos Toolkit would exit with 0), else 1. */
    public int play(Prepared prepared, World world, RandomGenerator random) throws IOException {
        Compiled compiled = prepared.compiled();
        JournalFile file = options.journal();
        Optional<JournalFile> history = options.history();
        Narrator narrator = new Narrator(compiled.plan(), prepared.foreknown(), log);
        log.debug(runtime(compiled.plan().strategies()));
        if (options.strategies().isMisspelt()) {
            log.warning("The strategy 'continously' is misspelt: write 'continuously'");
        }
        if (compiled.plan().mode().sampling().failFast() && compiled.plan().during().isEmpty()) {
            log.warning("--fail-fast has no effect: no hypothesis is checked during the method");
        }
        LocalRun.Outcome outcome = run(prepared, world, random, narrator);
        Journal journal = outcome.journal();
        boolean isKept = isWritten("journal", file, journal.json());
        if (history.isPresent()) {
            isKept &= isWritten("history", history.get(), history(outcome));
        }
        narrator.closing(journal.status(), journal.deviated());
        tell(prepared.notifications(), journal);
        int exitCode = isKept && isSuccess(compiled, journal) ? 0 : 1;
        String summary = Summary.text(journal, outcome.execution().history(), file);
        options.output().ran(journal.json(), exitCode, options, summary);
        return exitCode;
    }

    /** A disk that is full by now is no reason to keep the verdict back. */
    private boolean isWritten(String what, JournalFile file, JsonObject json) {
        try {
            file.write(json);
            return true;
        } catch (IOException unwritable) {
            log.error("The %s can't be written: %s".formatted(what, unwritable.getMessage()));
            return false;
        }
    }

    private static boolean isSuccess(Compiled compiled, Journal journal) {
        return compiled.plan().isCompatible()
                ? journal.isSuccessForChaosToolkit()
                : journal.verdict() == Verdict.HELD;
    }

    /** In real time, the journal is there whenever the run is killed. */
    private Consumer<RunEvent> drafted(JournalDrafts drafts) {
        return switch (clock) {
            case RealClock real -> drafts::happened;
            case VirtualClock virtual -> event -> {};
        };
    }

    private LocalRun.Outcome run(
            Prepared prepared, World world, RandomGenerator random, Narrator narrator)
            throws IOException {
        Compiled compiled = prepared.compiled();
        Countdown countdown = countdown();
        AtomicReference<LocalRun> running = new AtomicReference<>();
        Supplier<Journal> soFar = () -> running.get().journalSoFar();
        try (EventsFile events = options.events(compiled.plan());
                FileLeases leases = new FileLeases(shell.leases(), log);
                JournalDrafts drafts =
                        new JournalDrafts(options.journal(), soFar, clock::instant, log)) {
            Consumer<RunEvent> drafted = drafted(drafts);
            LocalRun run =
                    new LocalRun(
                            compiled.plan(),
                            compiled.machine(),
                            prepared.input(),
                            setting(world, random, leases)
                                    .watchedBy(counting(countdown))
                                    .telling(
                                            event -> {
                                                narrator.happened(event);
                                                events.happened(event);
                                                drafted.accept(event);
                                            }));
            running.set(run);
            Signals.onInterrupt(signal -> interrupt(run, signal));
            narrator.opening();
            events.started(clock.instant());
            LocalRun.Outcome outcome = run.run();
            countdown.stop();
            events.finished(clock.instant(), outcome.journal());
            if (!events.isComplete()) {
                log.warning(
                        "The file of --events-file is incomplete: some events could not be"
                                + " written");
            }
            return outcome;
        }
    }

    private static String runtime(Strategies strategies) {
        return "Runtime strategies: hypothesis - %s / rollbacks - %s"
                .formatted(strategies.hypothesis().key(), strategies.rollbacks().key());
    }

    private static void tell(Notifications notifications, Journal journal) {
        boolean completed = journal.status().equals(Status.COMPLETED.key());
        notifications.send(completed ? Event.RUN_COMPLETED : Event.RUN_FAILED, journal.json());
        if (journal.deviated()) {
            notifications.send(Event.RUN_DEVIATED, journal.json());
        }
    }

    /** Where time is virtual, nothing is waited for. */
    private Countdown countdown() {
        return switch (clock) {
            case RealClock real -> shell.countdown(real);
            case VirtualClock virtual -> Countdown.NONE;
        };
    }

    private LocalRun.Setting setting(World world, RandomGenerator random, Leases leases) {
        return LocalRun.Setting.of(world, clock, random, HostName.of(world.environment()))
                .clearedBy(clearance(world, leases))
                .with(shell.registry().implementations());
    }

    /** A rehearsal disturbs nobody. */
    private Function<ClearanceCall, ClearanceResult> clearance(World world, Leases leases) {
        ClearanceFunction function =
                new ClearanceFunction(
                        new StopConditions(new AwsClients(world.environment())),
                        leases,
                        List.of(),
                        world.environment());
        return asked -> rehearsal ? ClearanceResult.NONE : function.run(asked);
    }

    private static RunListener counting(Countdown countdown) {
        return new RunListener() {
            @Override
            public void happened(HistoryEvent event) {
                countdown.stop();
            }

            @Override
            public void waiting(String state, Instant until) {
                countdown.start(state, until);
            }
        };
    }

    private void interrupt(LocalRun run, String signal) {
        log.warning("Received a termination signal (" + signal + ")...");
        run.interrupt(signal);
    }

    /** The guardian is an execution of its own: its events stand beside those of the run. */
    private static JsonObject history(LocalRun.Outcome outcome) {
        JsonObject run = HistoryJson.write(outcome.execution().history());
        return outcome.guardian()
                .map(own -> run.with("guardian", HistoryJson.write(own)))
                .orElse(run);
    }
}
