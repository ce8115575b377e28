package chaosstates.lambdas.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.ScriptedServer;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.api.http.Trust;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of what a sender adds to sending; the cases of {@code http} have the rest. */
class ApacheHttpSenderTest {

    private static HttpCall get(String url) {
        return new HttpCall(
                "GET",
                URI.create(url),
                List.of(),
                Optional.empty(),
                HttpCall.Timeouts.NONE,
                Trust.USUAL);
    }

    private static Json reply(int bytes) {
        return JsonObject.EMPTY.with("status", 200).with("body", "x".repeat(bytes));
    }

    @Test
    void readsAsMuchAsARunCanHold() throws IOException {
        HttpSender sender = new ApacheHttpSender(Environment.of(Map.of()));
        List<Json> replies = List.of(reply(HttpAnswer.MAX_BYTES), reply(HttpAnswer.MAX_BYTES + 1));
        try (ScriptedServer server = new ScriptedServer(replies)) {
            assertThat(sender.send(get(server.url() + "/")).body()).hasSize(HttpAnswer.MAX_BYTES);
            assertThatThrownBy(() -> sender.send(get(server.url() + "/")))
                    .isInstanceOf(HttpSender.AnswerTooLarge.class);
        }
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() throws IOException {
        try (ScriptedServer proxy = new ScriptedServer(List.of(reply(2)))) {
            HttpSender sender =
                    new ApacheHttpSender(Environment.of(Map.of("http_proxy", proxy.url())));
            sender.send(get("http://shop.example.com/health"));
            assertThat(proxy.requests().getFirst().target())
                    .isEqualTo("http://shop.example.com/health");
        }
    }
}
