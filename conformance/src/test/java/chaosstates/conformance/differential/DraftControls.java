package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Gives an experiment that was made by chance controls that tell of their calls. */
record DraftControls(Pool pool, Chance chance) {

    JsonObject around(JsonObject experiment) {
        JsonObject all = experiment;
        List<Json> own = some("top", 2);
        if (!own.isEmpty()) {
            all = all.with("controls", Json.of(own));
        }
        for (String list : List.of("method", "rollbacks")) {
            if (all.get(list).orElse(null) instanceof JsonArray entries) {
                all = all.with(list, Json.of(entries.items().stream().map(this::around).toList()));
            }
        }
        return all;
    }

    /** Of an activity: a reference has no controls of its own. */
    private Json around(Json entry) {
        JsonObject activity = (JsonObject) entry;
        List<Json> own = activity.has("ref") || chance.percent(70) ? List.of() : some("own", 2);
        return own.isEmpty() ? activity : activity.with("controls", Json.of(own));
    }

    JsonObject global() {
        return chance.percent(30)
                ? JsonObject.EMPTY.with("global", control("global"))
                : JsonObject.EMPTY;
    }

    private List<Json> some(String name, int most) {
        List<Json> controls = new ArrayList<>();
        for (int i = 0; i < chance.between(0, most); i++) {
            JsonObject control = control(name + i);
            if (chance.percent(20)) {
                control = control.with("automatic", Json.of(false));
            }
            if (chance.percent(20)) {
                String scope = chance.of(List.of("before", "after"));
                control = control.with("scope", Json.of(scope));
            }
            controls.add(control.with("name", Json.of(name + i)));
        }
        return controls;
    }

    private JsonObject control(String who) {
        return JsonObject.EMPTY.with(
                "provider",
                JsonObject.EMPTY
                        .with("type", Json.of("python"))
                        .with("module", Json.of(Telling.SPEC.id()))
                        .with(
                                "arguments",
                                pool.json().object("telling").with("who", Json.of(who))));
    }
}
