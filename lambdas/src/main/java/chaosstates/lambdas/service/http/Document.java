package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpSender;
import java.io.IOException;
import java.util.Map;

/**
 * Answer of a server, as text.
 *
 * @param contentType as the server declares it; empty when it does not
 */
public record Document(int status, String contentType, String text) {

    /**
     * Makes a call by the rules of the activity {@code http}: redirects are followed, packed bodies
     * unpacked.
     *
     * @param provider as an activity declares it: {@code url}, {@code headers}, {@code timeout}…
     * @throws InvalidActivity when it declares what can't be sent, or the redirects have no end
     */
    public static Document fetch(JsonObject provider, HttpSender sender) throws IOException {
        HttpAnswer answer =
                new Session(sender).send(Requests.of(provider, Environment.of(Map.of())));
        return new Document(
                answer.status(), answer.header("Content-Type").orElse(""), Bodies.text(answer));
    }
}
