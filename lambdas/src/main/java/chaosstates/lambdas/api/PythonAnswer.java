package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.Optional;

/** Answer of a call of Python. Messages are those of the Chaos Toolkit. */
public sealed interface PythonAnswer {

    /** The activity has returned. */
    record Output(Json output) implements PythonAnswer {}

    /**
     * The hook of a control has returned.
     *
     * @param additions fields that it has put into the state that it was told
     * @param configuration the whole configuration, where the control has changed it
     * @param changed names of what else it has changed, without effect
     */
    record Played(JsonObject additions, Optional<JsonObject> configuration, List<String> changed)
            implements PythonAnswer {

        /** Hook that leaves nothing behind. */
        static final Played NOTHING = new Played(JsonObject.EMPTY, Optional.empty(), List.of());

        public Played {
            changed = List.copyOf(changed);
        }
    }

    /** The function has raised an error, or its process has ended. */
    record Failed(String message) implements PythonAnswer {}

    /** The function can't be called as it is declared: the run breaks off. */
    record Invalid(String message) implements PythonAnswer {}

    /** The function asks for the end of the run. */
    record Interrupted(String message) implements PythonAnswer {}

    /** Reads the answer as Python writes it. */
    static PythonAnswer read(JsonObject answer) {
        String message = answer.string("message").orElse("");
        return switch (answer.string("error").orElse("")) {
            case "interrupt" -> new Interrupted(message);
            case "invalid" -> new Invalid(message);
            case "" -> returned(answer);
            default -> new Failed(message);
        };
    }

    private static PythonAnswer returned(JsonObject answer) {
        return answer.has("added")
                ? new Played(
                        answer.object("added"),
                        answer.get("configuration").map(JsonObject.class::cast),
                        texts(answer.get("changed")))
                : new Output(answer.get("output").orElse(Json.ofNull()));
    }

    private static List<String> texts(Optional<Json> list) {
        return list.filter(JsonArray.class::isInstance).stream()
                .flatMap(items -> ((JsonArray) items).items().stream())
                .filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value())
                .toList();
    }
}
