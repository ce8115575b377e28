package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test that the comparison overlooks what it has to, and nothing else. */
class JournalComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"status": "completed"} | {"status": "completed", "verdict": {}} |
                    {"status": "completed"} | {"status": "failed"} | /status: theirs "completed", ours "failed"
                    {"run": []} | {} | /run: only theirs: []
                    {"run": []} | {"run": [1]} | /run: theirs has 0, ours 1
                    {"a": 1, "b": 2} | {"b": 2, "a": 1} | : another order: theirs [a, b], ours [b, a]
                    {"end": "2026-01-02T03:04:05+00:00"} | {"end": "2027-01-02T03:04:05.000001+00:00"} |
                    {"end": "2026-01-02T03:04:05+00:00"} | {"end": "2026-01-02T03:04:05Z"} | /end: theirs "2026-01-02T03:04:05+00:00", ours "2026-01-02T03:04:05Z"
                    {"end": "now"} | {"end": "now"} |
                    {"run": [{"duration": 0.5}]} | {"run": [{"duration": 0.7}]} |
                    {"run": [{"duration": 0.5}]} | {"run": [{"duration": "0.5"}]} | /run/0/duration: theirs 0.5, ours "0.5"
                    {"output": {"ClusterCreateTime": "2026-01-02T03:04:05+00:00"}} | {"output": {"ClusterCreateTime": null}} | /output/ClusterCreateTime: theirs "2026-01-02T03:04:05+00:00", ours null
                    {"ResponseMetadata": {"HTTPHeaders": {"server": "x, y", "a": "1"}}} | {"ResponseMetadata": {"HTTPHeaders": {"a": "1", "server": "x"}}} |
                    {"n": 1} | {"n": 1.0} | /n: theirs 1, ours 1.0
                    {"run": [{"exception": ["a", "b"]}]} | {"run": [{"exception": ["b"]}]} |
                    {"run": [{"exception": ["a", "b"]}]} | {"run": [{"exception": ["a"]}]} | /run/0/exception/last: theirs "b", ours "a"
                    """)
    void findsWhatDiffersAndNothingElse(String theirs, String ours, String difference) {
        assertThat(JournalComparison.differences(journal(theirs), journal(ours)))
                .isEqualTo(difference == null ? List.of() : List.of(difference));
    }

    private static JsonObject journal(String text) {
        return (JsonObject) JsonReader.parse(text);
    }
}
