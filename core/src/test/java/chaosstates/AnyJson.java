package chaosstates;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.testing.Chance;
import java.util.List;

/** JSON values of any kind, some of them the words that tolerances are made of. */
public final class AnyJson {

    private static final List<String> KEYS =
            List.of(
                    "type",
                    "target",
                    "range",
                    "pattern",
                    "path",
                    "expect",
                    "count",
                    "provider",
                    "arguments",
                    "status",
                    "body",
                    "a");

    private static final List<String> TEXTS =
            List.of(
                    "range",
                    "regex",
                    "jsonpath",
                    "probe",
                    "body",
                    "status",
                    "(a|b)*$",
                    "[",
                    "$.a",
                    "$..[?(@.a)]",
                    "$[::0]",
                    "${a}",
                    "$$",
                    "1e5",
                    "NaN",
                    "");

    private AnyJson() {}

    /** Draws a value of up to so many levels below its own. */
    public static Json value(Chance chance, int depth) {
        return switch (depth == 0 ? 0 : chance.between(0, 4)) {
            case 0, 1 -> scalar(chance);
            case 2 -> Json.of(chance.list(3, () -> value(chance, depth - 1)));
            default -> object(chance, depth);
        };
    }

    private static Json object(Chance chance, int depth) {
        JsonObject object = JsonObject.EMPTY;
        for (int fields = chance.between(0, 5); fields > 0; fields--) {
            object = object.with(chance.of(KEYS), value(chance, depth - 1));
        }
        return object;
    }

    private static Json scalar(Chance chance) {
        return switch (chance.between(0, 5)) {
            case 0 -> Json.ofNull();
            case 1 -> Json.of(chance.percent(50));
            case 2 -> Json.of(chance.whole());
            case 3 -> Json.of(chance.fraction());
            case 4 -> Json.of(chance.of(TEXTS));
            default -> Json.of(chance.text(8));
        };
    }
}
