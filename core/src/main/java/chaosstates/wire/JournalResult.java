package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * Result of the journal function.
 *
 * @param status as the Chaos Toolkit's journal has it
 * @param deviated as the Chaos Toolkit's journal has it
 * @param journal where the journal is; empty where none was written
 * @param report where its page is; empty where none was written
 * @param due whether rollbacks are due, for a machine that asks before the end
 * @param undone whether all is undone, for a guardian
 */
public record JournalResult(
        String verdict,
        String reason,
        String status,
        boolean deviated,
        Optional<String> journal,
        Optional<String> report,
        Optional<Boolean> due,
        Optional<Boolean> undone) {

    /** The result for a run that is over. */
    public static JournalResult of(String verdict, String reason, String status, boolean deviated) {
        return new JournalResult(
                verdict,
                reason,
                status,
                deviated,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The result with the place of the journal. */
    public JournalResult at(String location) {
        return new JournalResult(
                verdict, reason, status, deviated, Optional.of(location), report, due, undone);
    }

    /** The result with the place of the report. */
    public JournalResult reported(String page) {
        return new JournalResult(
                verdict, reason, status, deviated, journal, Optional.of(page), due, undone);
    }

    /** The result that says whether rollbacks are due. */
    public JournalResult due(boolean areDue) {
        return new JournalResult(
                verdict, reason, status, deviated, journal, report, Optional.of(areDue), undone);
    }

    /** The result that says whether all is undone. */
    public JournalResult undone(boolean isUndone) {
        return new JournalResult(
                verdict, reason, status, deviated, journal, report, due, Optional.of(isUndone));
    }

    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with(Keys.VERDICT, verdict)
                        .with(Keys.REASON, reason)
                        .with(Keys.STATUS, status)
                        .with(Keys.DEVIATED, deviated);
        if (journal.isPresent()) {
            json = json.with(Keys.JOURNAL, journal.get());
        }
        if (report.isPresent()) {
            json = json.with(Keys.REPORT, report.get());
        }
        if (undone.isPresent()) {
            json = json.with(Keys.UNDONE, undone.get().booleanValue());
        }
        return due.isPresent() ? json.with(Keys.DUE, due.get().booleanValue()) : json;
    }

    public static JournalResult read(JsonObject result) {
        return new JournalResult(
                result.string(Keys.VERDICT).orElse(""),
                result.string(Keys.REASON).orElse(""),
                result.string(Keys.STATUS).orElse(""),
                result.flag(Keys.DEVIATED),
                result.string(Keys.JOURNAL),
                result.string(Keys.REPORT),
                flag(result, Keys.DUE),
                flag(result, Keys.UNDONE));
    }

    private static Optional<Boolean> flag(JsonObject result, String key) {
        return result.has(key) ? Optional.of(result.flag(key)) : Optional.empty();
    }
}
