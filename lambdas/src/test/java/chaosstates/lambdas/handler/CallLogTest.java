package chaosstates.lambdas.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CallLogTest {

    private static final String PAYLOAD =
            """
            {"activity": {"name": "orders", "provider": {"arguments": {"q": "secret"}}},
             "execution": "arn:run", "configuration": {"key": "secret"}}\
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final CallLog log =
            new CallLog(
                    new PrintStream(said, true, StandardCharsets.UTF_8),
                    InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")),
                    "http");

    @Test
    void saysHowACallWent() throws IOException {
        JsonObject result = JsonObject.EMPTY.with("output", "secret").with("tolerance_met", false);
        answer(PAYLOAD, payload -> result);
        assertThat(said)
                .hasToString(
                        """
                        {"timestamp":"2026-01-02T03:04:05Z","level":"INFO",\
                        "message":"orders answered","function":"http","execution":"arn:run",\
                        "activity":"orders","tolerance_met":false,"duration":0.0}
                        """);
        assertThat(answer).hasToString(result.toString());
    }

    @Test
    void saysWhyACallFailedAndLetsItFail() {
        assertThatThrownBy(
                        () ->
                                answer(
                                        PAYLOAD,
                                        payload -> {
                                            throw new ActivityFailed("no answer");
                                        }))
                .isInstanceOf(ActivityFailed.class);
        assertThat(said)
                .hasToString(
                        """
                        {"timestamp":"2026-01-02T03:04:05Z","level":"ERROR",\
                        "message":"orders failed: no answer","function":"http",\
                        "execution":"arn:run","activity":"orders","duration":0.0,\
                        "error":"chaosstates.activity.ActivityFailed"}
                        """);
    }

    @Test
    void doesNotSayWhatAProbeOfTheConfigurationFound() throws IOException {
        answer(
                "{\"configuration_key\": \"verdict\"}",
                payload -> JsonObject.EMPTY.with("verdict", "secret"));
        assertThat(said.toString()).contains("http answered").doesNotContain("secret");
    }

    @Test
    void saysThatAPayloadIsNone() {
        assertThatThrownBy(() -> answer("[1]", payload -> payload))
                .isInstanceOf(InvalidActivity.class);
        assertThat(said.toString()).contains("http failed: the payload is not a JSON object");
    }

    private void answer(String payload, UnaryOperator<JsonObject> work) throws IOException {
        log.answer(
                new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)), answer, work);
    }
}
