package chaosstates.control;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code placement.json}: what is declared, and what is called where, by us and by the original.
 */
class PlacementTest {

    private static final Path CASES = Path.of("src", "test", "resources", "placement.json");

    @TestFactory
    Stream<DynamicTest> cases() {
        return ((JsonArray) JsonReader.parse(Golden.text(CASES)))
                .items().stream()
                        .map(JsonObject.class::cast)
                        .flatMap(
                                example ->
                                        Stream.of(
                                                test(example, "here", false),
                                                test(example, "original", true)));
    }

    private static DynamicTest test(JsonObject example, String whose, boolean isCompatible) {
        Placement placement =
                new Placement(
                        controls(example, "global"), controls(example, "experiment"), isCompatible);
        JsonObject expected = example.has(whose) ? example.object(whose) : example.object("here");
        return DynamicTest.dynamicTest(
                example.string("case").orElseThrow() + ": " + whose,
                () ->
                        assertThat(called(placement, controls(example, "own"), expected))
                                .isEqualTo(expected));
    }

    /** Lists by hook the names of the controls in their order. */
    private static JsonObject called(Placement placement, List<Control> own, JsonObject expected) {
        JsonObject called = JsonObject.EMPTY;
        for (String function : expected.fields().keySet()) {
            Hook hook = Hook.of(function).orElseThrow();
            String names =
                    String.join(" ", placement.at(hook, own).stream().map(Control::name).toList());
            called = called.with(function, names);
        }
        return called;
    }

    /** {@code name}, or an object that says more. */
    private static List<Control> controls(JsonObject example, String key) {
        return example.get(key).orElse(Json.of(List.of())) instanceof JsonArray list
                ? list.items().stream().map(PlacementTest::control).toList()
                : List.of();
    }

    private static Control control(Json declared) {
        return switch (declared) {
            case JsonString name -> control(JsonObject.EMPTY.with("name", name));
            case JsonObject object -> control(object);
            case Json other -> throw new IllegalArgumentException("no control: " + other);
        };
    }

    private static Control control(JsonObject object) {
        boolean automatic =
                !object.get("automatic")
                        .filter(new JsonBoolean(false, object.at())::equals)
                        .isPresent();
        return new Control(
                object.string("name").orElseThrow(),
                "shop.controls.any",
                JsonObject.EMPTY,
                object.string("scope").flatMap(Moment::of),
                automatic,
                Optional.of(object).flatMap(control -> control.string("ref")),
                object);
    }
}
