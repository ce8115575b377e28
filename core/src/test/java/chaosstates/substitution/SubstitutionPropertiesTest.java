package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.AnyJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SubstitutionPropertiesTest {

    @Property
    void textWithoutDollarsStaysAsItIs(@ForAll String text, @ForAll("json") Json value) {
        JsonString plain = Json.of(text.replace("$", ""));
        assertThat(of(value).apply(plain)).isEqualTo(plain);
    }

    @Property
    void dollarsCanBeEscaped(@ForAll String text, @ForAll("json") Json value) {
        JsonString escaped = Json.of(text.replace("$", "$$"));
        assertThat(of(value).apply(escaped)).isEqualTo(Json.of(text));
    }

    @Property
    void aWholePlaceholderKeepsTheType(@ForAll("json") Json value) {
        assertThat(of(value).apply(Json.of("${name}"))).isEqualTo(value);
    }

    @Property
    void resolvingWhatRefersToNothingChangesNothing(@ForAll("json") Json value) {
        JsonObject declared = JsonObject.EMPTY.with("a", value);
        Resolved resolved =
                Resolver.of(name -> java.util.Optional.empty())
                        .resolve(declared, JsonObject.EMPTY, Variables.NONE)
                        .get();
        boolean isProbe =
                value instanceof JsonObject object
                        && object.string("type").filter("probe"::equals).isPresent();
        assertThat(resolved.configuration()).isEqualTo(isProbe ? JsonObject.EMPTY : declared);
    }

    private static Substitution of(Json value) {
        return Substitution.of(JsonObject.EMPTY.with("name", value), JsonObject.EMPTY);
    }

    @Provide
    Arbitrary<Json> json() {
        return AnyJson.values(2);
    }
}
