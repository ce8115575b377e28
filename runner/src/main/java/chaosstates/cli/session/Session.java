package chaosstates.cli.session;

import chaosstates.cli.options.Output;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.compile.Compilation;
import chaosstates.cost.Cost;
import chaosstates.cost.HistoryCost;
import chaosstates.history.History;
import chaosstates.history.HistoryJson;
import chaosstates.journal.Journal;
import chaosstates.journal.Status;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.local.JournalFile;
import chaosstates.local.LocalRun;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.model.Strategies;
import chaosstates.report.page.HtmlReport;
import chaosstates.tell.Log;
import chaosstates.tell.Narrator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Session of one run from the command line, from the call to the exit code. */
public record Session(Shell shell, RunOptions options, Stage stage, Log log) {

    /**
     * Prepares the run, plays it and tells what it has come to.
     *
     * @return the exit code
     */
    public int call() throws IOException {
        Output output = options.output();
        try {
            Prepared prepared = new Preparation(shell, options, stage, log).prepare();
            return stage.play(prepared, log, scene -> play(prepared, scene));
        } catch (Refused refused) {
            log.error(refused.getMessage());
            output.notRun(refused);
            return 1;
        }
    }

    /**
     * Plays an experiment in its scene.
     *
     * @return 0 when the steady state held, 3 when something is left to be undone, else 1; by the
     *     Chaos Toolkit's rules 0 or 1 as it would exit
     */
    public int play(Prepared prepared, Scene scene) throws IOException {
        Compilation compiled = prepared.compiled();
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
        LocalRun.Outcome outcome =
                new Performance(shell, options, stage, log).run(prepared, scene, narrator);
        Journal journal = outcome.journal();
        boolean isKept = isWritten("journal", file, journal.json());
        JournalFile kept = isKept ? file : elsewhere(journal.json()).orElse(file);
        if (history.isPresent()) {
            isKept &= isWritten("history", history.get(), history(outcome));
        }
        scene.epilogue().get().forEach(log::warning);
        narrator.closing(journal.status(), journal.deviated());
        History run = outcome.execution().history();
        Cost cost = HistoryCost.of(run);
        Optional<Path> report = options.report().filter(page -> isReported(page, journal, cost));
        tell(prepared.notifications(), journal, report);
        int exitCode = exitCode(compiled, journal, isKept);
        String summary = Summary.text(journal, run, cost, kept, report);
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

    /** A journal is the only record of what was done to a system, so it finds a place if it can. */
    private Optional<JournalFile> elsewhere(JsonObject journal) {
        try {
            JournalFile refuge = JournalFile.elsewhere(journal);
            log.warning("The journal stands in %s instead".formatted(refuge.path()));
            return Optional.of(refuge);
        } catch (IOException full) {
            return Optional.empty();
        }
    }

    /** A run is what its journal says, with or without a page. */
    private boolean isReported(Path page, Journal journal, Cost cost) {
        try {
            String text = HtmlReport.of(journal.json(), cost);
            Files.write(page, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException unwritable) {
            log.warning("The report can't be written: " + unwritable.getMessage());
            return false;
        }
    }

    private static int exitCode(Compilation compiled, Journal journal, boolean isKept) {
        if (!compiled.plan().isCompatible() && !journal.isUndone()) {
            return UserError.NOT_UNDONE;
        }
        return isKept && isSuccess(compiled, journal) ? 0 : 1;
    }

    private static boolean isSuccess(Compilation compiled, Journal journal) {
        return compiled.plan().isCompatible()
                ? journal.isSuccessForChaosToolkit()
                : journal.verdict() == Verdict.HELD;
    }

    private static String runtime(Strategies strategies) {
        return "Runtime strategies: hypothesis - %s / rollbacks - %s"
                .formatted(strategies.hypothesis().key(), strategies.rollbacks().key());
    }

    private static void tell(Notifications notifications, Journal journal, Optional<Path> report) {
        Optional<String> page = report.map(it -> it.toAbsolutePath().normalize().toString());
        boolean completed = journal.status().equals(Status.COMPLETED.key());
        notifications.ended(
                completed ? Event.RUN_COMPLETED : Event.RUN_FAILED, journal.json(), page);
        if (journal.deviated()) {
            notifications.ended(Event.RUN_DEVIATED, journal.json(), page);
        }
    }

    /** The guardian is an execution of its own: its events stand beside those of the run. */
    private static JsonObject history(LocalRun.Outcome outcome) {
        JsonObject run = HistoryJson.write(outcome.execution().history());
        return outcome.guardian()
                .map(own -> run.with("guardian", HistoryJson.write(own)))
                .orElse(run);
    }
}
