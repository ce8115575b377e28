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
import chaosstates.model.Experiment;
import chaosstates.model.Strategies;
import chaosstates.problem.Checked;
import chaosstates.run.Countdown;
import chaosstates.run.JournalFile;
import chaosstates.run.LocalRun;
import chaosstates.run.Log;
import chaosstates.run.Narrator;
import chaosstates.run.Settings;
import chaosstates.substitution.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * One run from the command line, from the call to the exit code.
 *
 * @param countdown counts a pause down where a person watches
 */
record Session(Shell shell, RunOptions options, RunClock clock, Log log, Countdown countdown) {

    /** What to do with an experiment that may be run. */
    @FunctionalInterface
    interface Playing {
        /**
         * @return the exit code
         */
        int play(Prepared prepared) throws Exception;
    }

    /**
     * Prepares the run and plays it.
     *
     * @param programs what to say of the programs that the experiment starts
     * @return the exit code
     */
    int call(ProgramProblems programs, Playing playing) throws Exception {
        try {
            return playing.play(prepare(programs));
        } catch (Refused refused) {
            log.error(refused.getMessage());
            return 1;
        }
    }

    private Prepared prepare(ProgramProblems programs) {
        options.refuseUnsupported();
        Settings settings = new SettingsFile(shell.settings()).settings(log);
        ExperimentFile file =
                new Loader(shell, settings, options.verifiesTls()).load(options.source());
        Variables variables = options.variables();
        Experiment experiment =
                options.validates()
                        ? file.experiment(shell, log, programs)
                        : file.usable(shell, programs);
        JsonObject configuration = variables.configuration();
        Overrides.refuseUndeclared(configuration, experiment.configuration());
        Compiled compiled =
                Compiled.of(
                        file.name(),
                        experiment,
                        options.strategies(),
                        strategies(experiment, settings));
        Strategies effective = compiled.plan().strategies();
        log.debug(
                "Runtime strategies: hypothesis - %s / rollbacks - %s"
                        .formatted(effective.hypothesis().key(), effective.rollbacks().key()));
        return new Prepared(
                compiled,
                configuration.fields().isEmpty()
                        ? JsonObject.EMPTY
                        : JsonObject.EMPTY.with("configuration", configuration),
                shell.environment().with(variables.environment()));
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

    /** 0 when the steady state held, else 1. */
    int play(Prepared prepared, World world, RandomGenerator random) throws IOException {
        Compiled compiled = prepared.compiled();
        JournalFile journal = options.journal();
        Narrator narrator = new Narrator(compiled.plan(), log);
        narrator.opening();
        LocalRun run =
                new LocalRun(
                        compiled.plan(),
                        compiled.machine(),
                        prepared.input(),
                        setting(narrator, world, random));
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

    private LocalRun.Setting setting(Narrator narrator, World world, RandomGenerator random) {
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
