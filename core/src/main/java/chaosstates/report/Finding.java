package chaosstates.report;

import chaosstates.journal.Verdict;
import chaosstates.report.figure.Run;
import chaosstates.report.view.JournalView;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finding of a run in the words of a report: our verdict or, in journals without one, the outcome
 * by the Chaos Toolkit's rules.
 *
 * @param word as the journal has it, for programs
 * @param title for people
 * @param reason a sentence
 * @param next a sentence about what to do
 */
public record Finding(String word, String title, Tone tone, String reason, String next) {

    /** Tone in which a finding is shown. */
    public enum Tone {
        GOOD,
        BAD,
        /** Tone of a fault that is left: somebody has to act at once. */
        ALARM,
        /** Tone of a run that says little about the system. */
        OPEN
    }

    private static final String AGAIN = ", then run it again.";

    /** Finds out what a run has shown. */
    public static Finding of(Run run) {
        JournalView journal = run.journal();
        Optional<String> word =
                journal.json().object("verdict").string("verdict").filter(it -> !it.isBlank());
        if (word.isPresent()) {
            String reason =
                    journal.json()
                            .object("verdict")
                            .string("reason")
                            .filter(text -> !text.isBlank())
                            .orElse("the journal gives no reason");
            Finding finding = ours(word.get(), sentence(reason)).rehearsed(run.isRehearsal());
            return run.left().isEmpty() ? finding : finding.alarming();
        }
        return journal.status().isEmpty()
                ? new Finding(
                        "unknown",
                        "Not known",
                        Tone.OPEN,
                        "This journal does not say how the run ended.",
                        "See below how far it went.")
                : original(journal).weakenedBy(AgentWarnings.of(journal));
    }

    /** Says what comes after a rehearsal that held: nothing real was tried. */
    private Finding rehearsed(boolean isRehearsal) {
        return isRehearsal && tone == Tone.GOOD
                ? new Finding(
                        word,
                        title,
                        tone,
                        reason,
                        "Nothing real was tried: ask the account with chaos check, then run it.")
                : this;
    }

    /** Tells what weakens an outcome of the Chaos Toolkit, which passes whatever is not asked. */
    private Finding weakenedBy(AgentWarnings warnings) {
        if (warnings.warnings().isEmpty()) {
            return this;
        }
        boolean isOpen = tone == Tone.GOOD && !warnings.areConclusive();
        Finding told =
                new Finding(
                        word,
                        isOpen ? title + ", but not as meant" : title,
                        isOpen ? Tone.OPEN : tone,
                        reason + " " + warnings.text(),
                        isOpen ? next(Verdict.NOT_INJECTED) : next);
        return warnings.isUndoFailed() ? told.alarming() : told;
    }

    /** Puts a fault that is left first, whatever the verdict is. */
    private Finding alarming() {
        return new Finding(word, title, Tone.ALARM, reason, next(Verdict.UNDO_FAILED));
    }

    /** Makes a sentence. A name at its beginning, such as that of a probe, stays as it is. */
    private static String sentence(String reason) {
        String text = reason.strip();
        String end = text.endsWith(".") ? "" : ".";
        boolean isName = !text.split(" ", 2)[0].matches("\\p{L}+");
        return isName
                ? text + end
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + end;
    }

    private static Finding ours(String word, String reason) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.key().equals(word))
                .findFirst()
                .map(
                        verdict ->
                                new Finding(
                                        word,
                                        verdict.title(),
                                        tone(verdict),
                                        reason,
                                        next(verdict)))
                .orElseGet(
                        () ->
                                new Finding(
                                        word,
                                        word,
                                        Tone.OPEN,
                                        reason,
                                        "This verdict is not known here: a newer version may have"
                                                + " written the journal."));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case HELD -> Tone.GOOD;
            case DEVIATED -> Tone.BAD;
            case UNDO_FAILED -> Tone.ALARM;
            case INTERRUPTED, ABORTED, ERRORED, BLOCKED, GATE_NOT_MET, NOT_INJECTED -> Tone.OPEN;
        };
    }

    private static String next(Verdict verdict) {
        return switch (verdict) {
            case HELD -> "Run it regularly, so that it stays true.";
            case DEVIATED ->
                    "See in the time line when it was out or slow, and why. Mend the system, or promise"
                            + " less"
                            + AGAIN;
            case NOT_INJECTED ->
                    "The system was not tried as it was meant to be. Mend what made the action fail"
                            + AGAIN;
            case GATE_NOT_MET ->
                    "Nothing was injected. Bring the system into its steady state" + AGAIN;
            case UNDO_FAILED ->
                    "Undo it now: the rollbacks below say what is left. Then find out why.";
            case INTERRUPTED, ABORTED ->
                    "Nobody knows how it would have ended. Find out why it was ended" + AGAIN;
            case ERRORED -> "The run broke down, not the system. Mend its cause" + AGAIN;
            case BLOCKED -> "Nothing was begun. Wait until the objection is gone" + AGAIN;
        };
    }

    private static Finding original(JournalView journal) {
        Outcome outcome = Outcome.of(journal);
        String title = sentence(outcome.key().replace('-', ' ')).replace(".", "");
        return switch (outcome) {
            case PASSED -> passed(journal, title);
            case DEVIATED -> found(journal, title, Tone.BAD, next(Verdict.DEVIATED));
            case BASELINE_NOT_MET -> found(journal, title, Tone.OPEN, next(Verdict.GATE_NOT_MET));
            case PROBE_ERROR, ERROR -> found(journal, title, Tone.OPEN, next(Verdict.ERRORED));
            case ABORTED, INTERRUPTED ->
                    found(journal, title, Tone.OPEN, next(Verdict.INTERRUPTED));
        };
    }

    /** A run in which nothing was looked at passes by the Chaos Toolkit's rules. */
    private static Finding passed(JournalView journal, String title) {
        return journal.allStates().findAny().isPresent()
                ? found(journal, title, Tone.GOOD, next(Verdict.HELD))
                : found(
                        journal,
                        "Not judged",
                        Tone.OPEN,
                        "Declare a steady state, or do not skip it" + AGAIN);
    }

    private static Finding found(JournalView journal, String title, Tone tone, String next) {
        return new Finding(Outcome.of(journal).key(), title, tone, AgentVerdict.of(journal), next);
    }
}
