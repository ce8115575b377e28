package chaosstates.cli.output;

import chaosstates.journal.Verdict;
import chaosstates.model.Measure;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;

/** Rows of a list of runs in AWS. */
public record RunRows(ZoneId zone) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /**
     * End of a run that has not succeeded.
     *
     * @param error null when AWS tells none
     * @param cause null when AWS tells none
     */
    public record End(String error, String cause) {}

    /** The row of a run: its name, when it began, how long it took, and how it has ended. */
    public String row(ExecutionListItem run, Optional<End> end) {
        return String.format(
                Locale.ROOT,
                "%-36s  %s  %-12s  %s",
                run.name(),
                TIME.format(run.startDate().atZone(zone)),
                took(run),
                how(run, end));
    }

    private static String took(ExecutionListItem run) {
        return run.stopDate() == null
                ? ""
                : Measure.duration(Duration.between(run.startDate(), run.stopDate()));
    }

    /** The verdict where there is one, else the word of AWS. */
    private static String how(ExecutionListItem run, Optional<End> end) {
        return switch (run.status()) {
            case SUCCEEDED -> Verdict.HELD.key();
            case RUNNING -> "running";
            default -> end.map(RunRows::how).orElse(run.statusAsString());
        };
    }

    private static String how(End end) {
        String verdict =
                Stream.of(Verdict.values())
                        .filter(known -> known.error().equals(end.error()))
                        .map(Verdict::key)
                        .findFirst()
                        .orElse(Objects.requireNonNullElse(end.error(), "ended"));
        return end.cause() == null ? verdict : verdict + ": " + end.cause();
    }
}
