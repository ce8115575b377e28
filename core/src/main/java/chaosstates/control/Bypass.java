package chaosstates.control;

import chaosstates.catalogue.ControlCheck;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** Activities that are not to be called: the add-on {@code bypass}, as part of the plan. */
public final class Bypass {

    /** The module of the original. */
    public static final String MODULE = "chaosaddons.controls.bypass";

    private static final String TYPE = "target_type";
    private static final String NAMES = "target_names";

    public static final ControlSpec SPEC =
            ControlSpec.planned(MODULE)
                    .does("Leaves activities out.")
                    .takes(
                            Parameter.optional(
                                    TYPE,
                                    ParameterType.STRING,
                                    "`probe` or `action`: leaves out all activities of"
                                            + " that type."),
                            Parameter.optional(
                                    NAMES, ParameterType.LIST, "Names of activities to leave out."))
                    .effect(
                            "The activities are not called; their records say `succeeded`, with the"
                                    + " output null. A hypothesis counts as met where its probe"
                                    + " is left out.")
                    .example(
                            """
                            {
                              "name": "without-actions",
                              "provider": {
                                "type": "python",
                                "module": "chaosaddons.controls.bypass",
                                "arguments": {
                                  "target_type": "action"
                                }
                              }
                            }\
                            """)
                    .checkedBy(Bypass::problems)
                    .build();

    private Bypass() {}

    /** Reports an unknown type, by which nothing would be left out. */
    private static Stream<Problem> problems(Control control) {
        return ControlCheck.text(control, TYPE)
                .filter(type -> ActivityType.of(type.value()).isEmpty())
                .map(
                        type ->
                                ControlCheck.wrong(
                                        type,
                                        "no activity is of the type `" + type.value() + "`",
                                        "`target_type` has to be `probe` or `action`"))
                .stream();
    }

    /** Tells whether a control asks not to call the activity. */
    public static boolean isAsked(Activity activity, Placement placement) {
        return placement
                .of(MODULE, Moment.BEFORE, activity.controls())
                .anyMatch(control -> isTarget(activity, control.arguments()));
    }

    /** Returns the activity as journal and payload show it, as the original does. */
    public static Activity shown(Activity activity) {
        return activity.withSource(activity.source().with("dry", true));
    }

    private static boolean isTarget(Activity activity, JsonObject arguments) {
        boolean ofType = arguments.string(TYPE).filter(activity.type().key()::equals).isPresent();
        return ofType
                || arguments.get(NAMES).orElse(Json.ofNull()) instanceof JsonArray names
                        && names.items().stream().anyMatch(name -> isName(name, activity));
    }

    private static boolean isName(Json name, Activity activity) {
        return name instanceof JsonString text && text.value().equals(activity.name());
    }
}
