package chaosstates.conformance.differential;

import chaosstates.conformance.differential.Pool.Model;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes one random experiment that the Chaos Toolkit takes for valid.
 *
 * <p>What runs beside something else lasts 1, 2, 4 or 8 seconds, each at most once: no two sums of
 * such lengths are the same, so no two things are due at the same time and the order is certain.
 */
final class Draft {

    private static final List<String> HYPOTHESIS =
            List.of("default", "before-method-only", "after-method-only");
    private static final List<String> DURING = List.of("during-method-only", "continuously");
    private static final List<String> ROLLBACKS = List.of("default", "always", "never", "deviated");
    private static final List<String> DRY = List.of("probes", "actions", "activities", "pause");

    /** Between two multiples of the shortest length there is always a check. */
    private static final String FREQUENCY = "--hypothesis-frequency=2";

    private static final double SECOND_BESIDE_OTHERS = 0.1;

    /** Where nothing runs beside anything else the order can't change: next to no time will do. */
    private static final double SECOND_ALONE = 0.005;

    private final Pool pool;
    private final Chance chance;
    private final boolean during;
    private final boolean background;
    private final Deque<Integer> lengths;
    private final List<String> options = new ArrayList<>();
    private final List<String> referable = new ArrayList<>();
    private JsonObject configuration = JsonObject.EMPTY;
    private boolean aws;
    private int named;

    private Draft(Pool pool, Chance chance) {
        this.pool = pool;
        this.chance = chance;
        this.during = chance.percent(20);
        this.background = chance.percent(30);
        List<Integer> all = new ArrayList<>(during ? List.of(5, 9, 17) : List.of(1, 2, 4, 8));
        Collections.shuffle(all, chance.random());
        this.lengths = new ArrayDeque<>(all);
    }

    static Specimen specimen(Pool pool, Chance chance) {
        Draft draft = new Draft(pool, chance);
        JsonObject experiment = draft.experiment();
        DraftControls controls = new DraftControls(pool, chance);
        boolean isControlled = !draft.during && chance.percent(20);
        return new Specimen(
                isControlled ? controls.around(experiment) : experiment,
                draft.options,
                pool.environment(),
                isControlled ? controls.global() : JsonObject.EMPTY,
                draft.isConcurrent(),
                draft.aws,
                draft.isConcurrent() ? SECOND_BESIDE_OTHERS : SECOND_ALONE);
    }

    private boolean isConcurrent() {
        return during || background;
    }

    private JsonObject experiment() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("title", chance.of(pool.list("titles")));
        fields.put("description", Json.of("Made by chance: ${text}"));
        if (chance.percent(70)) {
            JsonObject dynamic = chance.percent(12) ? some("dynamic") : JsonObject.EMPTY;
            configuration = joined(some("configuration"), dynamic);
            fields.put("configuration", configuration);
        }
        if (chance.percent(30)) {
            fields.put("secrets", some("secrets"));
        }
        Json runtime = runtime();
        if (during || chance.percent(85)) {
            fields.put("steady-state-hypothesis", hypothesis());
        }
        fields.put("method", Json.of(method()));
        if (chance.percent(60)) {
            fields.put("rollbacks", Json.of(entries(chance.between(0, 2), false)));
        }
        if (chance.percent(40)) {
            fields.put("runtime", runtime);
        }
        call();
        return Json.of(fields);
    }

    /** About half of what the pool has of it. */
    private JsonObject some(String key) {
        Map<String, Json> chosen = new LinkedHashMap<>();
        pool.json()
                .object(key)
                .fields()
                .forEach(
                        (name, value) -> {
                            if (chance.percent(50)) {
                                chosen.put(name, value);
                            }
                        });
        return Json.of(chosen);
    }

    private static JsonObject joined(JsonObject some, JsonObject more) {
        Map<String, Json> all = new LinkedHashMap<>(some.fields());
        all.putAll(more.fields());
        return Json.of(all);
    }

    private Json runtime() {
        List<String> strategies = new ArrayList<>(HYPOTHESIS);
        strategies.add("skip");
        return object(
                "hypothesis", object("strategy", Json.of(chance.of(strategies))),
                "rollbacks", object("strategy", Json.of(chance.of(ROLLBACKS))));
    }

    private void call() {
        if (during) {
            options.add("--hypothesis-strategy=" + chance.of(DURING));
            options.add(FREQUENCY);
            if (chance.percent(50)) {
                options.add("--fail-fast");
            }
        } else if (chance.percent(40)) {
            options.add("--hypothesis-strategy=" + chance.of(HYPOTHESIS));
        }
        if (chance.percent(40)) {
            options.add("--rollback-strategy=" + chance.of(ROLLBACKS));
        }
        if (!during && chance.percent(15)) {
            options.add("--dry=" + chance.of(DRY));
        }
        if (chance.percent(20)) {
            variables();
        }
    }

    /** Of what is declared: the original silently drops the rest, and we refuse it. */
    private void variables() {
        for (int i = 0; i < 2; i++) {
            String variable = ((JsonString) chance.of(pool.list("vars"))).value();
            if (configuration.has(variable.split("[:=]")[0])) {
                options.add("--var=" + variable);
            }
        }
    }

    /** A check that pauses would be under way when the method is done, and we don't wait for it. */
    private Json hypothesis() {
        int count = chance.percent(4) ? 0 : chance.between(1, 3);
        List<Json> probes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Model model = model(probe -> !probe.is("action") && !probe.is("slow"));
            JsonObject probe = activity(model, "probe").with("tolerance", tolerance(model));
            probes.add(during ? probe : pauses(probe, 5));
            referable.add(probe.string("name").orElseThrow());
        }
        return object("title", Json.of("All is ${text}"), "probes", Json.of(probes));
    }

    /** Most are met, or nothing would come after the gate. */
    private Json tolerance(Model model) {
        int roll = chance.between(0, 99);
        List<Json> raised = model.tolerances("raised");
        if (roll < 4 && !raised.isEmpty()) {
            return chance.of(raised);
        }
        return chance.of(model.tolerances(roll < 18 ? "missed" : "met"));
    }

    /** One that is checked during it begins with a pause: the first check comes before all else. */
    private List<Json> method() {
        List<Json> method = new ArrayList<>();
        if (during) {
            JsonObject wait = object("before", Json.of(lengths.removeFirst()));
            Model model = model(any -> any.name().equals("answers"));
            method.add(activity(model, "probe").with("pauses", wait));
        }
        method.addAll(entries(chance.between(0, 4), true));
        return method;
    }

    /**
     * @param method whether they are of the method, which others may refer to
     */
    private List<Json> entries(int count, boolean method) {
        List<Json> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (chance.percent(15) && !referable.isEmpty()) {
                entries.add(background(object("ref", Json.of(chance.of(referable)))));
            } else {
                entries.add(entry(method));
            }
        }
        return entries;
    }

    private Json entry(boolean method) {
        Model model = model(any -> true);
        String type = chance.percent(60) ? "action" : "probe";
        JsonObject activity = background(pauses(activity(model, type), 30));
        if (chance.percent(10)) {
            activity = activity.with("tolerance", tolerance(model));
        }
        if (method) {
            referable.add(activity.string("name").orElseThrow());
        }
        return activity;
    }

    private Model model(Predicate<Model> fits) {
        List<Model> models =
                pool.models().stream()
                        .filter(fits)
                        .filter(model -> !(model.is("sequential") && isConcurrent()))
                        .filter(model -> !(model.is("slow") && lengths.isEmpty()))
                        .toList();
        return chance.of(models, Model::weight);
    }

    private JsonObject activity(Model model, String type) {
        aws |= model.is("aws");
        String name = model.name() + (chance.percent(90) ? " " + ++named : "");
        JsonObject provider = model.provider();
        if (model.is("slow")) {
            provider = (JsonObject) filled(provider, lengths.removeFirst());
        }
        return object("type", Json.of(type), "name", Json.of(name), "provider", provider);
    }

    private static Json filled(Json json, int seconds) {
        return switch (json) {
            case JsonString text -> Json.of(text.value().replace("SECONDS", "" + seconds));
            case JsonObject object -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                object.fields().forEach((key, value) -> fields.put(key, filled(value, seconds)));
                yield Json.of(fields);
            }
            case JsonArray array ->
                    Json.of(array.items().stream().map(item -> filled(item, seconds)).toList());
            default -> json;
        };
    }

    private JsonObject pauses(JsonObject activity, int percent) {
        Map<String, Json> pauses = new LinkedHashMap<>();
        for (String when : List.of("before", "after")) {
            if (chance.percent(percent)) {
                pauses.put(when, pause());
            }
        }
        return pauses.isEmpty() ? activity : activity.with("pauses", Json.of(pauses));
    }

    private Json pause() {
        if (isConcurrent()) {
            return Json.of(lengths.isEmpty() ? 0 : lengths.removeFirst());
        }
        return chance.percent(15) && configuration.has("number")
                ? Json.of("${number}")
                : Json.of(chance.between(0, 9));
    }

    private JsonObject background(JsonObject entry) {
        return background && chance.percent(45) ? entry.with("background", Json.of(true)) : entry;
    }

    private static JsonObject object(Object... keysAndValues) {
        JsonObject object = JsonObject.EMPTY;
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object = object.with((String) keysAndValues[i], (Json) keysAndValues[i + 1]);
        }
        return object;
    }
}
