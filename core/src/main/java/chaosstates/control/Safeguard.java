package chaosstates.control;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Control;
import chaosstates.model.reader.ActivityReader;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A probe that ends the run when it misses its tolerance: one of the add-on {@code safeguards}.
 *
 * @param when it is looked at
 * @param source as it is declared
 */
public record Safeguard(Activity probe, When when, JsonObject source) {

    /** The module of the original. */
    public static final String MODULE = "chaosaddons.controls.safeguards";

    private static final String PROBES = "probes";
    private static final String FREQUENCY = "frequency";

    public static final ControlSpec SPEC =
            ControlSpec.planned(MODULE)
                    .does(
                            "Ends the run when a probe misses its tolerance, so that the"
                                    + " experiment makes nothing worse.")
                    .takes(
                            Parameter.required(
                                    PROBES,
                                    ParameterType.LIST,
                                    "Probes with a `tolerance` each. A probe with a"
                                            + " `frequency` looks every so many seconds,"
                                            + " a probe in the `background` once, any"
                                            + " other probe before everything else."))
                    .effect(
                            "A safeguard that misses its tolerance, or fails, ends the run at once:"
                                    + " a pause is cut short, rollbacks are played if the strategy says"
                                    + " so for an interrupted run. The journal's `safeguards` then has"
                                    + " `triggered_by` and the `run` of the probe.")
                    .example(
                            """
                            {
                              "name": "safeguards",
                              "provider": {
                                "type": "python",
                                "module": "chaosaddons.controls.safeguards",
                                "arguments": {
                                  "probes": [
                                    {
                                      "type": "probe",
                                      "name": "orders-still-come-in",
                                      "frequency": 10,
                                      "tolerance": 200,
                                      "provider": {
                                        "type": "http",
                                        "url": "https://shop.example.com/orders"
                                      }
                                    }
                                  ]
                                }
                              }
                            }\
                            """)
                    .checkedBy(control -> read(control).problems().stream())
                    .build();

    /** Time of a safeguard's looks. */
    public sealed interface When {

        /** Look before anything else, which waits for it. */
        record First() implements When {}

        /** Once, beside the run. */
        record Once() implements When {}

        /**
         * Again and again, beside the run.
         *
         * @param seconds between two looks
         */
        record Every(double seconds) implements When {}
    }

    /** Returns the tolerance of the probe. */
    public Json tolerance() {
        return probe.tolerance().orElseThrow();
    }

    /** Lists the safeguards of an experiment that the checks have passed. */
    public static List<Safeguard> all(Placement placement) {
        return placement.at(Hook.before(Level.EXPERIMENT), List.of()).stream()
                .filter(control -> control.module().equals(MODULE))
                .flatMap(control -> read(control).get().stream())
                .toList();
    }

    /** Reads the safeguards of a control of {@link #MODULE}, with its problems. */
    public static Checked<List<Safeguard>> read(Control control) {
        List<Problem> problems = new ArrayList<>();
        List<Safeguard> safeguards = new ArrayList<>();
        if (control.arguments().get(PROBES).orElse(Json.ofNull()) instanceof JsonArray list) {
            list.items().forEach(item -> read(item, problems).ifPresent(safeguards::add));
        }
        if (safeguards.isEmpty() && problems.isEmpty()) {
            problems.add(none(control));
        }
        return Checked.of(safeguards, problems);
    }

    private static Problem none(Control control) {
        return Problem.error(
                CheckKind.SAFEGUARD,
                control.source().at(),
                "the control `" + control.name() + "` has no probes",
                "give `probes`: a list of probes, each with a `tolerance`");
    }

    private static Optional<Safeguard> read(Json item, List<Problem> problems) {
        if (!(item instanceof JsonObject declared)) {
            problems.add(
                    Problem.error(
                            ShapeKind.WRONG_TYPE,
                            item.at(),
                            "a safeguard is " + item.kind(),
                            "it has to be an object: a probe with a `tolerance`"));
            return Optional.empty();
        }
        Checked<Activity> probe =
                ActivityReader.readJudged(declared.without(FREQUENCY), "a safeguard");
        problems.addAll(probe.problems());
        frequency(declared, problems);
        type(probe, declared, problems);
        return probe.value()
                .filter(read -> read.tolerance().isPresent())
                .map(
                        read ->
                                new Safeguard(
                                        read.withSource(declared), when(read, declared), declared));
    }

    private static When when(Activity probe, JsonObject declared) {
        if (declared.get(FREQUENCY).orElse(null) instanceof JsonNumber number
                && number.asDouble() > 0) {
            return new When.Every(number.asDouble());
        }
        return probe.background() ? new When.Once() : new When.First();
    }

    private static void frequency(JsonObject declared, List<Problem> problems) {
        declared.get(FREQUENCY)
                .filter(value -> !(value instanceof JsonNumber number) || number.asDouble() < 0)
                .map(
                        value ->
                                Problem.error(
                                        CheckKind.SAFEGUARD,
                                        value.at(),
                                        "`frequency` of a safeguard cannot be " + value,
                                        "it has to be the number of seconds between two looks"))
                .ifPresent(problems::add);
    }

    private static void type(Checked<Activity> probe, JsonObject declared, List<Problem> problems) {
        probe.value()
                .filter(read -> read.type() == ActivityType.ACTION)
                .ifPresent(
                        action ->
                                problems.add(
                                        Problem.error(
                                                CheckKind.SAFEGUARD,
                                                declared.get("type")
                                                        .map(Json::at)
                                                        .orElse(declared.at()),
                                                "the safeguard `"
                                                        + action.name()
                                                        + "` is an action",
                                                "a safeguard only looks: it has to be a probe")));
    }
}
