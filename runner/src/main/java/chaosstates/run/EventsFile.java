package chaosstates.run;

import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import chaosstates.journal.ProgressFold;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.plan.Plan;
import chaosstates.report.EventLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes what happens as it happens, a JSON object a line, for those who follow a long run. An
 * earlier file of the name is emptied.
 */
public final class EventsFile implements AutoCloseable {

    private final PrintStream out;
    private final ProgressFold progress;
    private final double frequency;
    private final Json title;

    private EventsFile(OutputStream out, Plan plan) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.progress = new ProgressFold(plan);
        this.frequency = plan.mode().sampling().frequency();
        this.title = plan.experiment().source().get("title").orElse(Json.ofNull());
    }

    public static EventsFile open(Path path, Plan plan) throws IOException {
        return new EventsFile(Files.newOutputStream(path), plan);
    }

    /** For runs that nobody follows. */
    public static EventsFile none(Plan plan) {
        return new EventsFile(OutputStream.nullOutputStream(), plan);
    }

    /** Before the run. */
    public void started(Instant at) {
        write(EventLines.started(at, title));
    }

    /** During the run. */
    public void happened(HistoryEvent event) {
        progress.happened(event).forEach(step -> write(EventLines.of(step, frequency)));
    }

    /** After the run. */
    public void finished(Instant at, Journal journal) {
        write(EventLines.finished(at, journal.json()));
    }

    private void write(JsonObject line) {
        out.println(JsonWriter.compact(line));
    }

    @Override
    public void close() {
        out.close();
    }
}
