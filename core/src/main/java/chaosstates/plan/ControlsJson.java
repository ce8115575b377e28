package chaosstates.plan;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.model.reader.ControlsReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Controls in {@link PlanJson}: the global ones, and the places of calls. */
final class ControlsJson {

    private static final String CONTROLS = "controls";
    private static final String HOOKS = "hooks";

    private ControlsJson() {}

    static JsonObject write(Plan plan, JsonObject json) {
        JsonObject controls = JsonObject.EMPTY;
        for (Control control : plan.mode().controls()) {
            controls = controls.with(control.name(), control.source().without("name"));
        }
        JsonObject hooks = JsonObject.EMPTY;
        for (ControlSpec spec : called(plan).toList()) {
            hooks = hooks.with(spec.id(), functions(spec));
        }
        return with(with(json, CONTROLS, controls), HOOKS, hooks);
    }

    private static Stream<ControlSpec> called(Plan plan) {
        return Stream.concat(
                plan.controls().all().stream().map(ControlStep::spec),
                plan.embeddedControls().flatMap(EmbeddedControls::specs));
    }

    private static JsonObject with(JsonObject json, String key, JsonObject value) {
        return value.fields().isEmpty() ? json : json.with(key, value);
    }

    private static JsonArray functions(ControlSpec spec) {
        return Json.of(
                Hook.all()
                        .filter(spec.hooks()::contains)
                        .map(hook -> Json.of(hook.function()))
                        .toList());
    }

    static List<Control> global(JsonObject json) {
        return ControlsReader.global(json.object(CONTROLS)).get();
    }

    static List<ControlSpec> specs(JsonObject json) {
        return json.object(HOOKS).fields().entrySet().stream()
                .map(entry -> ControlSpec.named(entry.getKey(), hooks(entry.getValue())))
                .toList();
    }

    private static Set<Hook> hooks(Json functions) {
        return functions instanceof JsonArray list
                ? list.items().stream()
                        .filter(JsonString.class::isInstance)
                        .map(name -> Hook.of(((JsonString) name).value()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
