package chaosstates.cli.session;

import chaosstates.cli.input.JournalFiles;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.shell.HostName;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Signals;
import chaosstates.cli.shell.UserError;
import chaosstates.compile.Compilation;
import chaosstates.engine.RealClock;
import chaosstates.engine.RunListener;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.LastHeld;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.local.EventsFile;
import chaosstates.local.FileLeases;
import chaosstates.local.JournalDrafts;
import chaosstates.local.LocalRun;
import chaosstates.local.RunSetting;
import chaosstates.plan.Plan;
import chaosstates.run.RunEvent;
import chaosstates.tell.Countdown;
import chaosstates.tell.Log;
import chaosstates.tell.Narrator;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The run itself, with the files and leases that it holds open meanwhile. */
record Performance(Shell shell, RunOptions options, Stage stage, Log log) {

    /**
     * Runs the experiment to its end.
     *
     * @param narrator is told of it
     */
    LocalRun.Outcome run(Prepared prepared, Scene scene, Narrator narrator) throws IOException {
        Compilation compiled = prepared.compiled();
        Countdown countdown = countdown(compiled.plan());
        AtomicReference<LocalRun> running = new AtomicReference<>();
        Supplier<Journal> soFar = () -> running.get().journalSoFar();
        try (EventsFile events = options.events(compiled.plan());
                FileLeases leases = new FileLeases(shell.leases(), log);
                JournalDrafts drafts =
                        new JournalDrafts(options.journal(), soFar, stage.clock()::instant, log)) {
            Consumer<RunEvent> drafted = drafted(drafts);
            LocalRun run =
                    new LocalRun(
                            compiled.plan(),
                            compiled.machine(),
                            prepared.input(),
                            setting(scene, leases)
                                    .watchedBy(counting(countdown))
                                    .telling(
                                            event -> {
                                                narrator.happened(event);
                                                strip(event, countdown);
                                                events.happened(event);
                                                drafted.accept(event);
                                            }));
            running.set(run);
            Signals.onInterrupt(signal -> interrupt(run, signal));
            narrator.opening();
            events.started(stage.clock().instant(), run.isRehearsal());
            LocalRun.Outcome outcome = run.run();
            if (compiled.plan().isCompatible() || outcome.journal().isUndone()) {
                leases.undone();
            }
            countdown.stop();
            finish(events, outcome.journal());
            return outcome;
        }
    }

    private void finish(EventsFile events, Journal journal) {
        events.finished(stage.clock().instant(), journal);
        if (!events.isComplete()) {
            log.warning(
                    "The file of --events-file is incomplete: some events could not be written");
        }
    }

    /** Writes drafts in real time, so that the journal is there whenever the run is killed. */
    private Consumer<RunEvent> drafted(JournalDrafts drafts) {
        return switch (stage.clock()) {
            case RealClock real -> drafts::happened;
            case VirtualClock virtual -> event -> {};
        };
    }

    /** Returns the countdown; none in virtual time, where nothing is waited for. */
    private Countdown countdown(Plan plan) {
        return switch (stage.clock()) {
            case RealClock real -> shell.countdown(plan, real);
            case VirtualClock virtual -> Countdown.NONE;
        };
    }

    private RunSetting setting(Scene scene, Leases leases) {
        World world = scene.world();
        Host host = stage.host(HostName.of(world.environment()));
        return RunSetting.of(world, stage.clock(), scene.random(), host)
                .clearedBy(stage.clearance(world, leases))
                .after(lastHeld())
                .with(shell.registry().implementations().with(scene.standIn()));
    }

    /**
     * Reads the run with which objectives compare.
     *
     * @throws UserError when the file is no journal
     */
    private LastHeld lastHeld() {
        return options.lastHeld()
                .map(file -> new LastHeld(new JournalFiles(shell).read(file)))
                .orElse(LastHeld.NONE);
    }

    /** Tells whether nothing waits any more: what else happens may be beside the wait. */
    private static boolean endsAWait(EventType type) {
        return switch (type) {
            case WAIT_STATE_EXITED,
                    WAIT_STATE_ABORTED,
                    EXECUTION_SUCCEEDED,
                    EXECUTION_FAILED,
                    EXECUTION_ABORTED ->
                    true;
            default -> false;
        };
    }

    private static void strip(RunEvent event, Countdown countdown) {
        if (event instanceof RunEvent.Watched watched) {
            countdown.watched(watched.block());
        }
    }

    private static RunListener counting(Countdown countdown) {
        return new RunListener() {
            @Override
            public void happened(HistoryEvent event) {
                if (endsAWait(event.type())) {
                    event.stateName().ifPresentOrElse(countdown::over, countdown::stop);
                }
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
}
