package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Control;
import chaosstates.model.Entry;
import chaosstates.model.Pauses;
import chaosstates.model.Provider;
import chaosstates.model.Reference;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads activities, and references to them. */
public final class ActivityReader {

    private static final List<String> KEYS =
            List.of(
                    "type",
                    "name",
                    "ref",
                    "provider",
                    "tolerance",
                    "pauses",
                    "background",
                    "timeout",
                    "controls",
                    "dry",
                    "configuration",
                    "secrets",
                    "iteration_index");

    private static final List<String> PAUSES = List.of("pause", "pauses", "wait", "sleep");

    /** Places of activities, by whether a tolerance counts there. */
    enum Judged {
        ALWAYS,
        IF_DECLARED,
        NEVER
    }

    private final List<Problem> problems;
    private final ProviderReader providers;

    ActivityReader(List<Problem> problems) {
        this.problems = problems;
        this.providers = new ProviderReader(problems);
    }

    /**
     * Reads one activity that stands by itself, as in the payload of a Task or in a tolerance of
     * type {@code probe}.
     */
    public static Checked<Activity> read(JsonObject activity) {
        List<Problem> problems = new ArrayList<>();
        Optional<Activity> read =
                new ActivityReader(problems).activity(activity, "the activity", Judged.NEVER);
        return new Checked<>(read, problems);
    }

    /** Reads a probe that has a tolerance of its own, as those of the hypothesis have. */
    public static Checked<Activity> readJudged(JsonObject probe, String what) {
        List<Problem> problems = new ArrayList<>();
        Optional<Activity> read = new ActivityReader(problems).activity(probe, what, Judged.ALWAYS);
        return new Checked<>(read, problems);
    }

    List<Entry> method(List<Json> items) {
        return entries(items, "a method entry", Judged.IF_DECLARED);
    }

    List<Entry> rollbacks(List<Json> items) {
        return entries(items, "a rollback", Judged.NEVER);
    }

    private List<Entry> entries(List<Json> items, String what, Judged judged) {
        return items.stream().flatMap(item -> entry(item, what, judged).stream()).toList();
    }

    List<Entry> hypothesisProbes(List<Json> items) {
        return entries(items, "a hypothesis probe", Judged.ALWAYS);
    }

    private Optional<Entry> entry(Json json, String what, Judged judged) {
        if (!(json instanceof JsonObject object)) {
            problems.add(
                    Problem.error(
                            ShapeKind.WRONG_TYPE,
                            json.at(),
                            what + " is " + json.kind(),
                            "it has to be an object: an activity, or a `ref` to one"));
            return Optional.empty();
        }
        return object.get("ref").filter(ref -> !(ref instanceof JsonNull)).isPresent()
                ? reference(object, judged).map(Entry.class::cast)
                : activity(object, what, judged).map(Entry.class::cast);
    }

    private Optional<Reference> reference(JsonObject object, Judged judged) {
        Fields fields = new Fields(object, "a reference", KEYS, problems);
        Optional<Json> tolerance = tolerance(fields, judged);
        boolean background = fields.flag("background", false);
        return fields.text("ref").map(name -> new Reference(name, tolerance, background, object));
    }

    Optional<Activity> activity(JsonObject object, String what, Judged judged) {
        Fields fields = new Fields(object, what, KEYS, problems);
        if (fields.isMisspelt("ref")) {
            return Optional.empty();
        }
        ActivityType type = type(fields);
        if (isPause(object)) {
            return Optional.empty();
        }
        String name = Loose.label(fields, "name", "its name in the log and the console").orElse("");
        Optional<Provider> provider = provider(fields);
        Optional<Json> tolerance = tolerance(fields, judged);
        Pauses pauses = fields.objectOrNull("pauses").map(this::pauses).orElse(Pauses.NONE);
        boolean background = fields.flag("background", false);
        timeout(fields);
        List<Control> controls = new ControlsReader(problems).read(fields);
        return provider.map(
                does ->
                        new Activity(
                                type,
                                name,
                                does,
                                tolerance,
                                pauses,
                                background,
                                controls,
                                Loose.labelled(object, "name", name)));
    }

    /** Tells whether it is a pause by itself, which needs no provider: one problem is enough. */
    private static boolean isPause(JsonObject object) {
        return object.string("type").filter(PAUSES::contains).isPresent()
                && !object.has("provider");
    }

    Optional<Provider> provider(Fields fields) {
        return fields.requiredObject(
                        "provider", "the provider of the work: `python`, `http` or `process`")
                .flatMap(providers::read);
    }

    /** Reads the type. An unreadable one counts as a probe: its problem stops everything else. */
    private static ActivityType type(Fields fields) {
        return fields.requiredText("type", "`probe` looks, `action` changes something")
                .flatMap(type -> fields.word("type", type, ActivityType.keys(), typeHint(type)))
                .flatMap(ActivityType::of)
                .orElse(ActivityType.PROBE);
    }

    private static String typeHint(String type) {
        return switch (type) {
            case String pause when PAUSES.contains(pause) ->
                    "a pause belongs to the activity before it: \"pauses\": {\"after\": 30}";
            case "python", "http", "process" ->
                    "`probe` or `action`; `" + type + "` is the type of its provider";
            default -> "one of `probe`, `action`";
        };
    }

    private Optional<Json> tolerance(Fields fields, Judged judged) {
        Optional<Json> tolerance =
                switch (judged) {
                    case ALWAYS ->
                            fields.required(
                                    "tolerance", "the output to find, e.g. 200 or [\"ok\"]");
                    case IF_DECLARED, NEVER -> fields.object().get("tolerance");
                };
        tolerance
                .filter(found -> judged != Judged.NEVER)
                .ifPresent(found -> new ToleranceReader(problems, this).read(found));
        return tolerance;
    }

    private Pauses pauses(JsonObject object) {
        Fields fields = new Fields(object, "the pauses", List.of("before", "after"), problems);
        return new Pauses(
                fields.seconds("before", fields.valueOrNull("before")),
                fields.seconds("after", fields.valueOrNull("after")));
    }

    private static void timeout(Fields fields) {
        fields.valueOrNull("timeout")
                .ifPresent(found -> fields.as("timeout", found, JsonNumber.class, "a number"));
    }
}
