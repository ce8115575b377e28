package chaosstates.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.AnyJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.testing.Property;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubstitutionPropertiesTest {

    private static final Property ALWAYS = Property.tries(1000);

    @Test
    void textWithoutDollarsStaysAsItIs() {
        ALWAYS.holds(
                chance -> {
                    JsonString plain = Json.of(chance.text(100).replace("$", ""));
                    assertThat(of(AnyJson.value(chance, 2)).apply(plain)).isEqualTo(plain);
                });
    }

    @Test
    void dollarsCanBeEscaped() {
        ALWAYS.holds(
                chance -> {
                    String text = chance.text(100);
                    JsonString escaped = Json.of(text.replace("$", "$$"));
                    assertThat(of(AnyJson.value(chance, 2)).apply(escaped))
                            .isEqualTo(Json.of(text));
                });
    }

    @Test
    void aWholePlaceholderKeepsTheType() {
        ALWAYS.holds(
                chance -> {
                    Json value = AnyJson.value(chance, 2);
                    assertThat(of(value).apply(Json.of("${name}"))).isEqualTo(value);
                });
    }

    @Test
    void resolvingWhatRefersToNothingChangesNothing() {
        ALWAYS.holds(
                chance -> {
                    Json value = AnyJson.value(chance, 2);
                    JsonObject declared = JsonObject.EMPTY.with("a", value);
                    assertThat(resolved(declared))
                            .isEqualTo(isProbe(value) ? JsonObject.EMPTY : declared);
                });
    }

    private static JsonObject resolved(JsonObject declared) {
        return Resolver.of(name -> Optional.empty())
                .resolve(declared, JsonObject.EMPTY, Variables.NONE)
                .get()
                .configuration();
    }

    private static boolean isProbe(Json value) {
        return value instanceof JsonObject object
                && object.string("type").filter("probe"::equals).isPresent();
    }

    private static Substitution of(Json value) {
        return Substitution.of(JsonObject.EMPTY.with("name", value), JsonObject.EMPTY);
    }
}
