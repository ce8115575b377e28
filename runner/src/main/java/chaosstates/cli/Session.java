package chaosstates.cli;

import chaosstates.engine.RunClock;
import chaosstates.engine.RunListener;
import chaosstates.history.HistoryEvent;
import chaosstates.history.HistoryJson;
import chaosstates.journal.Verdict;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.World;
import chaosstates.run.Countdown;
import chaosstates.run.JournalFile;
import chaosstates.run.LocalRun;
import chaosstates.run.Log;
import chaosstates.run.Narrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * One run from the command line, from the first log line to the exit code.
 *
 * @param countdown counts a pause down where a person watches
 */
record Session(World world, RunClock clock, RandomGenerator random, Log log, Countdown countdown) {

    /** 0 when the steady state held, else 1. */
    int play(Compiled compiled, RunOptions options, Shell shell) throws IOException {
        JournalFile journal = options.journal();
        JsonObject input = options.input(compiled.plan().experiment().configuration());
        Narrator narrator = new Narrator(compiled.plan(), log);
        narrator.opening();
        LocalRun run = new LocalRun(compiled.plan(), compiled.machine(), input, setting(narrator));
        Signals.onInterrupt(signal -> interrupt(run, signal));
        LocalRun.Outcome outcome = run.run();
        countdown.stop();
        journal.write(outcome.journal().json());
        if (options.historyPath().isPresent()) {
            writeHistory(outcome, options.historyPath().get());
        }
        narrator.closing(outcome.journal().status(), outcome.journal().deviated());
        shell.out().print(Summary.text(compiled, outcome, journal));
        return outcome.journal().verdict() == Verdict.HELD ? 0 : 1;
    }

    private LocalRun.Setting setting(Narrator narrator) {
        return new LocalRun.Setting(
                world, clock, random, listener(narrator), HostName.of(world.environment()));
    }

    private RunListener listener(Narrator narrator) {
        return new RunListener() {
            @Override
            public void happened(HistoryEvent event) {
                countdown.stop();
                narrator.happened(event);
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

    private static void writeHistory(LocalRun.Outcome outcome, Path path) throws IOException {
        Json history = HistoryJson.write(outcome.execution().history());
        Files.writeString(path, JsonWriter.pretty(history));
    }
}
