package chaosstates;

import chaosstates.json.Json;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

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

    /** Values up to so many levels deep. */
    public static Arbitrary<Json> values(int depth) {
        Arbitrary<Json> scalar =
                Arbitraries.oneOf(
                        Arbitraries.just(Json.ofNull()),
                        Arbitraries.of(true, false).map(Json::of),
                        Arbitraries.longs().map(Json::of),
                        Arbitraries.doubles().map(Json::of),
                        Arbitraries.of(TEXTS).map(Json::of),
                        Arbitraries.strings().ofMaxLength(8).map(Json::of));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Json> inner = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, scalar),
                net.jqwik.api.Tuple.of(1, inner.list().ofMaxSize(3).map(Json::of)),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.maps(Arbitraries.of(KEYS), inner).ofMaxSize(5).map(Json::of)));
    }
}
