package chaosstates.conformance.random;

import chaosstates.conformance.differential.Telling;
import chaosstates.control.Bypass;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.testing.Chance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives an experiment that was made by chance controls: some that tell of their calls, end the run
 * or fail, and those of the add-ons.
 */
final class DraftControls {

    /** Hooks before the rollbacks. Controls that end the rollbacks are meant to differ. */
    private static final List<String> BEFORE_ROLLBACKS =
            List.of("experiment", "hypothesis", "method", "activity");

    private static final List<String> MOMENTS = List.of("before", "after");

    private static final List<String> LEVELS =
            Stream.concat(BEFORE_ROLLBACKS.stream(), Stream.of("rollback")).toList();

    private final Pool pool;
    private final Chance chance;
    private final boolean during;
    private boolean repeatable;
    private List<String> names = List.of();
    private List<String> interruptible = List.of();
    private List<String> interrupting = MOMENTS;

    /**
     * @param during whether the hypothesis is sampled: then none ends the run, since where that
     *     meets the method is left to chance
     */
    DraftControls(Pool pool, Chance chance, boolean during) {
        this.pool = pool;
        this.chance = chance;
        this.during = during;
    }

    /** Tells whether probes of a control run beside everything else. */
    static boolean hasSafeguards(JsonObject called) {
        return called.toString().contains(Safeguard.MODULE);
    }

    /**
     * @param called an experiment with its call
     */
    JsonObject around(JsonObject called) {
        JsonObject experiment = called.object("experiment");
        List<JsonObject> entries =
                Stream.of("method", "rollbacks")
                        .flatMap(list -> items(experiment, list).stream())
                        .toList();
        List<JsonObject> probes = items(experiment.object("steady-state-hypothesis"), "probes");
        names =
                Stream.concat(entries.stream(), probes.stream())
                        .flatMap(entry -> entry.string("name").stream())
                        .toList();
        List<String> undoing =
                items(experiment, "rollbacks").stream()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.string("name").stream(),
                                                it.string("ref").stream()))
                        .toList();
        interruptible = names.stream().filter(name -> !undoing.contains(name)).toList();
        interrupting = names.stream().anyMatch(this::mayBreakOff) ? List.of("before") : MOMENTS;
        repeatable =
                Stream.concat(entries.stream(), probes.stream()).noneMatch(it -> it.has("ref"))
                        && isEachOnce(names);
        return global(called)
                .with("experiment", within(experiment, called.toString().contains("--dry=")));
    }

    /**
     * Tells whether an activity may break off the run. No control is called after that, so none
     * ends the run.
     */
    private boolean mayBreakOff(String activity) {
        return pool.list("breaking").stream()
                .anyMatch(name -> activity.startsWith(((JsonString) name).value()));
    }

    private static boolean isEachOnce(List<String> names) {
        Set<String> seen = new HashSet<>(names);
        return seen.size() == names.size();
    }

    private static List<JsonObject> items(JsonObject object, String list) {
        return object.get(list).orElse(null) instanceof JsonArray entries
                ? entries.items().stream().map(it -> (JsonObject) it).toList()
                : List.of();
    }

    private JsonObject global(JsonObject called) {
        JsonObject all = called;
        if (chance.percent(30)) {
            all = all.with("controls", JsonObject.EMPTY.with("global", control("global")));
        }
        if (chance.percent(10)) {
            JsonObject own = JsonObject.EMPTY.with("settled", control("settled"));
            all = all.with("settings", all.object("settings").with("controls", own));
        }
        return all;
    }

    private JsonObject within(JsonObject experiment, boolean isDry) {
        List<Json> own = new ArrayList<>(some("top", 2));
        own.addAll(addOns(isDry));
        JsonObject all = own.isEmpty() ? experiment : experiment.with("controls", own);
        for (String list : List.of("method", "rollbacks")) {
            if (all.has(list)) {
                all = all.with(list, each(all, list, true));
            }
        }
        if (all.object("steady-state-hypothesis").has("probes")) {
            JsonObject hypothesis = all.object("steady-state-hypothesis");
            JsonObject of = owning(hypothesis, chance.percent(70) ? List.of() : some("hypo", 2));
            all = all.with("steady-state-hypothesis", of.with("probes", each(of, "probes", false)));
        }
        return all;
    }

    private Json each(JsonObject object, String list, boolean repeats) {
        return Json.of(items(object, list).stream().map(it -> around(it, repeats)).toList());
    }

    /** Returns controls around an activity. A reference has none of its own. */
    private JsonObject around(JsonObject activity, boolean repeats) {
        if (activity.has("ref") || chance.percent(70)) {
            return activity;
        }
        List<Json> own = new ArrayList<>(some("own", 2));
        if (repeats && repeatable && !activity.has("background") && chance.percent(30)) {
            own.add(addOn(Repeat.MODULE, chance.of(pool.list("repeats"))));
        }
        return owning(activity, own);
    }

    private static JsonObject owning(JsonObject object, List<Json> controls) {
        return controls.isEmpty() ? object : object.with("controls", controls);
    }

    /** Returns add-ons. The effect of `bypass` on a dry run is meant to differ. */
    private List<Json> addOns(boolean isDry) {
        List<Json> controls = new ArrayList<>();
        if (chance.percent(8) && !isDry) {
            controls.add(addOn(Bypass.MODULE, chance.of(pool.list("bypasses"))));
        }
        if (chance.percent(8)) {
            controls.add(addOn(Safeguard.MODULE, chance.of(pool.list("safeguards"))));
        }
        if (chance.percent(4)) {
            controls.add(addOn("chaosaddons.controls.synchronization", JsonObject.EMPTY));
        }
        return controls;
    }

    private static JsonObject addOn(String module, Json arguments) {
        return python(module, arguments)
                .with("name", module.substring(module.lastIndexOf('.') + 1));
    }

    private List<Json> some(String name, int most) {
        List<Json> controls = new ArrayList<>();
        for (int i = 0; i < chance.between(0, most); i++) {
            JsonObject control = ofTheExperiment(name + i);
            if (chance.percent(20)) {
                control = control.with("automatic", false);
            }
            if (chance.percent(20)) {
                String scope = chance.of(List.of("before", "after"));
                control = control.with("scope", scope);
            }
            if (name.equals("own") && chance.percent(10)) {
                control = control.with("ref", "top0");
            }
            controls.add(control.with("name", name + i));
        }
        return controls;
    }

    /**
     * Returns a control of the experiment, which may also fail, or end the run, while it is
     * configured.
     */
    private JsonObject ofTheExperiment(String who) {
        JsonObject control = control(who);
        if (!chance.percent(5)) {
            return control;
        }
        JsonObject provider = control.object("provider");
        JsonObject arguments =
                provider.object("arguments")
                        .with(
                                chance.of(List.of("fails", "interrupts")),
                                Json.of(List.of(Json.of("configure_control"))));
        return control.with("provider", provider.with("arguments", arguments));
    }

    private JsonObject control(String who) {
        JsonObject arguments = pool.json().object("telling").with("who", who);
        if (chance.percent(15) && !during) {
            arguments =
                    arguments.with("interrupts", at(BEFORE_ROLLBACKS, interrupting, interruptible));
        }
        if (chance.percent(15)) {
            arguments = arguments.with("fails", at(LEVELS, MOMENTS, names));
        }
        if (!pool.isPython()) {
            return python(Telling.SPEC.id(), arguments);
        }
        return python(
                Telling.OF_PYTHON,
                chance.percent(20)
                        ? arguments.with("sets", JsonObject.EMPTY.with("set_by_control", who))
                        : arguments);
    }

    /** Returns one hook, around any part of a level or around one named activity. */
    private Json at(List<String> levels, List<String> moments, List<String> activities) {
        String level = chance.of(levels);
        String hook = chance.of(moments) + "_" + level + "_control";
        String at = level.equals("activity") ? hook + " " + named(activities) : hook;
        return Json.of(List.of(Json.of(at)));
    }

    private String named(List<String> activities) {
        return activities.isEmpty() ? "nothing" : chance.of(activities);
    }

    private static JsonObject python(String module, Json arguments) {
        return JsonObject.EMPTY.with(
                "provider",
                JsonObject.EMPTY
                        .with("type", "python")
                        .with("module", module)
                        .with("arguments", arguments));
    }
}
