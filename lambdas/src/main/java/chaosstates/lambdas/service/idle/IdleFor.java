package chaosstates.lambdas.service.idle;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.python.PythonText;
import java.time.Duration;

/** Does nothing for some time, unless the run is ended meanwhile. */
public final class IdleFor implements Activity {

    private static final ActivitySpec SPEC =
            ActivitySpec.of("chaosaddons.utils.idle.idle_for")
                    .does(
                            "Does nothing for some time. A pause does the same, and costs nothing"
                                    + " in AWS.")
                    .takes(
                            Parameter.required(
                                            "duration",
                                            ParameterType.NUMBER,
                                            "The time to idle; a function of AWS Lambda lasts 15"
                                                    + " minutes at most.")
                                    .in("seconds"))
                    .gives("Null.")
                    .fails(
                            "`duration` is no number.",
                            "`duration` exceeds the limit of a function; a pause has no such"
                                    + " limit.")
                    .timeout(900)
                    .undo("Nothing to undo.")
                    .see("https://chaostoolkit.org/reference/api/experiment/#pauses")
                    .example(
                            """
                            {
                              "type": "python",
                              "module": "chaosaddons.utils.idle",
                              "func": "idle_for",
                              "arguments": {
                                "duration": 5
                              }
                            }\
                            """)
                    .build();

    @Override
    public ActivitySpec spec() {
        return SPEC;
    }

    @Override
    public Json run(Call call, World world) {
        double seconds = seconds(call.arguments().get("duration"));
        if (seconds > 0) {
            world.sleep(Duration.ofMillis((long) Math.ceil(seconds * 1e3)));
        }
        return Json.ofNull();
    }

    private static double seconds(Json duration) {
        return switch (duration) {
            case JsonNumber number -> number.asDouble();
            case JsonBoolean bool -> bool.value() ? 1 : 0;
            case Json other ->
                    throw new Raised(
                            "TypeError",
                            "unsupported operand type(s) for +: 'float' and '%s'"
                                    .formatted(PythonText.type(other)));
        };
    }
}
