package chaosstates.lambdas.service.asg;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.util.ArrayList;
import java.util.List;

/** Texts in a row, as Python's {@code join} makes them one. */
final class Joined {

    private Joined() {}

    /**
     * Joins texts.
     *
     * @throws Raised when one of the items is no text
     */
    static String of(String separator, List<Json> items) {
        List<String> texts = new ArrayList<>();
        for (Json item : items) {
            if (!(item instanceof JsonString text)) {
                throw new Raised(
                        "TypeError",
                        "sequence item %d: expected str instance, %s found"
                                .formatted(texts.size(), PythonText.type(item)));
            }
            texts.add(text.value());
        }
        return String.join(separator, texts);
    }
}
