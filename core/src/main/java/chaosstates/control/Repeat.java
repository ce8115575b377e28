package chaosstates.control;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.model.Activity;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An activity that is done several times in a row: the add-on {@code repeat}, as part of the plan.
 *
 * @param count in all, at least 2
 * @param breaksAfterFailure whether one that failed is the last
 */
public record Repeat(int count, boolean breaksAfterFailure) {

    /** The module of the original. */
    public static final String MODULE = "chaosaddons.controls.repeat";

    private static final String COUNT = "repeat_count";
    private static final String BREAK = "break_if_previous_iteration_failed";

    public static final ControlSpec SPEC =
            ControlSpec.planned(MODULE)
                    .does("Does an activity several times in a row.")
                    .takes(
                            Parameter.required(
                                    COUNT,
                                    ParameterType.INTEGER,
                                    "Number of times in all; less than 2 changes nothing."),
                            Parameter.optional(
                                    BREAK,
                                    ParameterType.BOOLEAN,
                                    "Stops after a time that failed."))
                    .effect(
                            "The machine has a state for each time, and the journal a record. From"
                                    + " the second time on, the activity in the record has an"
                                    + " `iteration_index`.")
                    .example(
                            """
                            {
                              "name": "three-times",
                              "provider": {
                                "type": "python",
                                "module": "chaosaddons.controls.repeat",
                                "arguments": {
                                  "repeat_count": 3
                                }
                              }
                            }\
                            """)
                    .build();

    /** Returns the repetitions of the activity; empty without any. */
    public static Optional<Repeat> of(Activity activity, Placement placement) {
        return placement
                .of(MODULE, Moment.AFTER, activity.controls())
                .map(Repeat::asked)
                .filter(repeat -> repeat.count > 1)
                .findFirst();
    }

    private static Repeat asked(Control control) {
        int count =
                control.arguments().get(COUNT).orElse(Json.of(0)) instanceof JsonNumber number
                        ? number.value().intValue()
                        : 0;
        boolean breaks =
                control.arguments().get(BREAK).orElse(Json.ofNull()) instanceof JsonBoolean flag
                        && flag.value();
        return new Repeat(count, breaks);
    }

    /** The activity, then its copies, which say the how manieth they are. */
    public List<Activity> activities(Activity activity) {
        return Stream.iterate(0, index -> index + 1)
                .limit(count)
                .map(index -> index == 0 ? activity : copy(activity, index))
                .toList();
    }

    private static Activity copy(Activity activity, int index) {
        return activity.withSource(activity.source().with("iteration_index", index));
    }
}
