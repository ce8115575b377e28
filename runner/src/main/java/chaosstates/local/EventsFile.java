package chaosstates.local;

import chaosstates.journal.Journal;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.plan.Plan;
import chaosstates.report.EventLines;
import chaosstates.run.ProgressFold;
import chaosstates.run.RunEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes what happens as it happens, a JSON object a line, for those who follow a long run. An
 * earlier file of the name is emptied.
 */
public final class EventsFile implements AutoCloseable {

    private final Optional<PrintStream> out;
    private final ProgressFold progress;
    private final double frequency;
    private final Json title;

    private EventsFile(Optional<PrintStream> out, Plan plan) {
        this.out = out;
        this.progress = new ProgressFold(plan);
        this.frequency = plan.mode().sampling().frequency();
        this.title = plan.experiment().source().get("title").orElse(Json.ofNull());
    }

    public static EventsFile open(Path path, Plan plan) throws IOException {
        PrintStream out =
                new PrintStream(Files.newOutputStream(path), true, StandardCharsets.UTF_8);
        return new EventsFile(Optional.of(out), plan);
    }

    /** Returns a file for runs that nobody follows. */
    public static EventsFile none(Plan plan) {
        return new EventsFile(Optional.empty(), plan);
    }

    /**
     * Writes the start of the run.
     *
     * @param isRehearsal whether a sandbox stands in for the world
     */
    public void started(Instant at, boolean isRehearsal) {
        write(EventLines.started(at, title, isRehearsal));
    }

    /** During the run. */
    public void happened(RunEvent event) {
        if (out.isPresent()) {
            progress.happened(event).forEach(step -> write(EventLines.of(step, frequency)));
        }
    }

    /** Writes the end of the run. */
    public void finished(Instant at, Journal journal) {
        write(EventLines.finished(at, journal.json()));
    }

    /** Tells whether everything that happened could be written. */
    public boolean isComplete() {
        return !out.map(PrintStream::checkError).orElse(false);
    }

    private void write(JsonObject line) {
        out.ifPresent(file -> file.println(JsonWriter.compact(line)));
    }

    @Override
    public void close() {
        out.ifPresent(PrintStream::close);
    }
}
