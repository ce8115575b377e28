package chaosstates.conformance.random;

import chaosstates.conformance.random.Pool.Model;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.testing.Chance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes the activities of one random experiment.
 *
 * <p>What runs beside something else lasts 1, 2, 4 or 8 seconds, each at most once: no two sums of
 * such lengths are the same, so no two things are due at the same time and the order is certain.
 */
final class DraftActivities {

    private final Pool pool;
    private final Chance chance;
    private final boolean during;
    private final JsonObject configuration;
    private final boolean background;
    private final Deque<Integer> lengths;
    private final List<String> referable = new ArrayList<>();
    private boolean aws;
    private int named;

    /**
     * @param during whether the hypothesis is checked beside the method
     * @param configuration what pauses may refer to
     */
    DraftActivities(Pool pool, Chance chance, boolean during, JsonObject configuration) {
        this.pool = pool;
        this.chance = chance;
        this.during = during;
        this.configuration = configuration;
        this.background = chance.percent(30);
        List<Integer> all = new ArrayList<>(during ? List.of(5, 9, 17) : List.of(1, 2, 4, 8));
        Collections.shuffle(all, chance.random());
        this.lengths = new ArrayDeque<>(all);
    }

    boolean isConcurrent() {
        return during || background;
    }

    /** Tells whether some of them need an AWS. */
    boolean needsAws() {
        return aws;
    }

    /** A check that pauses would be under way when the method is done, and we don't wait for it. */
    JsonObject hypothesis() {
        int count = chance.percent(4) ? 0 : chance.between(1, 3);
        List<Json> probes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            probes.add(judged());
        }
        return JsonObject.EMPTY
                .with("title", chance.of(pool.list("hypotheses")))
                .with("probes", probes);
    }

    private JsonObject judged() {
        Model model =
                model(
                        probe ->
                                !probe.is("action")
                                        && !probe.is("slow")
                                        && !(during && probe.is("counting")));
        String type = chance.percent(5) ? "action" : "probe";
        JsonObject probe = activity(model, type).with("tolerance", tolerance(model));
        referable.add(probe.string("name").orElseThrow());
        return during ? probe : pauses(probe, 5);
    }

    /** A probe that is declared elsewhere, with a tolerance of its own. */
    JsonObject judgedElsewhere() {
        return JsonObject.EMPTY.with("ref", chance.of(referable)).with("tolerance", 200);
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

    /**
     * Returns the method. A method with checks during it begins with a pause: the first check comes
     * before all else.
     */
    List<Json> method() {
        List<Json> method = new ArrayList<>();
        if (during) {
            JsonObject wait = JsonObject.EMPTY.with("before", lengths.removeFirst());
            Model model = model(any -> any.name().equals("answers"));
            method.add(activity(model, "probe").with("pauses", wait));
        }
        method.addAll(entries(chance.between(0, 4), true));
        return method;
    }

    List<Json> rollbacks() {
        return entries(chance.between(0, 2), false);
    }

    /**
     * @param method whether they are of the method, which others may refer to
     */
    private List<Json> entries(int count, boolean method) {
        List<Json> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (chance.percent(15) && !referable.isEmpty()) {
                String name = chance.of(referable);
                entries.add(background(JsonObject.EMPTY.with("ref", name)));
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
        JsonObject more = pool.json().object("provider-" + provider.string("type").orElseThrow());
        return Some.with(
                pool.json().object("activity"),
                4,
                JsonObject.EMPTY
                        .with("type", type)
                        .with("name", name)
                        .with("provider", Some.with(more, 4, provider, chance)),
                chance);
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
        return pauses.isEmpty() ? activity : activity.with("pauses", pauses);
    }

    private Json pause() {
        if (isConcurrent()) {
            return Json.of(lengths.isEmpty() ? 0 : lengths.removeFirst());
        }
        Json pause = chance.of(pool.list("pauses"));
        boolean isKnown =
                !(pause instanceof JsonString text)
                        || configuration.has(text.value().replaceAll("[${}]", ""));
        return isKnown ? pause : Json.of(1);
    }

    private JsonObject background(JsonObject entry) {
        return background && chance.percent(45) ? entry.with("background", true) : entry;
    }
}
