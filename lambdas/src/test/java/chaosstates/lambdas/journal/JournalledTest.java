package chaosstates.lambdas.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.journal.Conclusion;
import chaosstates.journal.Journal;
import chaosstates.journal.Status;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Metrics of watches: a line of log for each watch that knows any figure. */
class JournalledTest {

    private static final String JOURNAL =
            """
            {"end": "2026-01-02T03:04:05+00:00", "watches": [
              {"probe": "site", "figures": {"availability": 0.75, "longest-outage": 3.0, "p99": 2.0}},
              {"probe": "silent", "figures": {}}, {"probe": "errors", "figures": {"sum": 4}}]}
            """;

    private static final String LINE =
            """
            {"_aws": {"Timestamp": 1767323045000, "CloudWatchMetrics": [{"Namespace": "ChaosStates",
              "Dimensions": [["Experiment", "Watch"]],
              "Metrics": [{"Name": "Availability", "Unit": "Percent"},
                {"Name": "LongestOutage", "Unit": "Seconds"}]}]},
             "Experiment": "shop", "Watch": "site", "Availability": 75.0, "LongestOutage": 3.0,
             "execution": "run"}
            """;

    @Test
    void tellsWhatIsKnownOfEachWatch() {
        Journal journal =
                new Journal(
                        new Conclusion(Verdict.HELD, "", Status.COMPLETED, false, List.of()),
                        () -> (JsonObject) JsonReader.parse(JOURNAL));
        Journalled run =
                new Journalled(
                        "shop",
                        "run",
                        journal,
                        new JournalStore.Kept("s3://bucket/key", JournalStore.News.FIRST),
                        Optional.empty(),
                        List.of());
        assertThat(run.watchMetrics()).isEqualTo(List.of(JsonReader.parse(LINE)));
    }
}
