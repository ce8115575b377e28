package chaosstates.lambdas.service.process;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.api.World;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Runs one program to its end. No status is a failure. As a Lambda function it runs what the
 * function's image holds: a shell, and little else.
 */
public final class Process implements Activity {

    private static final List<Parameter> PARAMETERS =
            List.of(
                    Parameter.required(
                            "path",
                            ParameterType.STRING,
                            "The program: a name on the `PATH`, or the path of a file."),
                    Parameter.optional(
                            "arguments",
                            ParameterType.LIST,
                            "A list goes to the program as it is, without null and empty texts. A"
                                    + " text is the rest of a line for `/bin/sh`. A mapping"
                                    + " (deprecated) becomes a list of its keys and values."),
                    Parameter.optional(
                                    "timeout",
                                    ParameterType.NUMBER,
                                    "The time after which the program is ended, but not the"
                                            + " programs that it has started. Without it the function's"
                                            + " own limit applies.")
                            .in("seconds"));

    private static final ActivitySpec SPEC =
            ActivitySpec.of("process")
                    .does("Runs one program to its end. No status is a failure.")
                    .takes(PARAMETERS)
                    .gives(
                            "`{\"status\": …, \"stdout\": …, \"stderr\": …}`. A program that a"
                                    + " signal ended has the signal's negative number as status, or 128"
                                    + " more than the signal when the shell ran it.")
                    .fails(
                            "The program takes longer than `timeout`.",
                            "The program's output is neither UTF-8 nor, with a byte order mark,"
                                    + " UTF-16.",
                            "The program writes more than 8 MiB, and is ended.",
                            "The declaration can't work, which breaks off the run as in the Chaos"
                                    + " Toolkit: no such program, arguments that are a number.")
                    .timeout(900)
                    .undo("A rollback of the experiment that runs the opposite.")
                    .see("https://chaostoolkit.org/reference/api/experiment/#process-provider")
                    .example(
                            """
                            {
                              "type": "process",
                              "path": "uname",
                              "arguments": ["-s", "-m"],
                              "timeout": 10
                            }\
                            """)
                    .build();

    @Override
    public ActivitySpec spec() {
        return SPEC;
    }

    @Override
    public Json run(Call call, World world) {
        try {
            return output(world.programs().run(Declarations.program(call.provider())));
        } catch (TimeoutException slow) {
            throw new ActivityFailed("process activity took too long to complete");
        } catch (Programs.TooMuchOutput endless) {
            throw new ActivityFailed(endless.getMessage());
        } catch (IOException unusable) {
            throw new InvalidActivity(unusable.getMessage());
        } catch (InterruptedException stopped) {
            throw World.interrupted();
        }
    }

    private static Json output(ProgramEnd end) {
        return JsonObject.EMPTY
                .with("status", end.status())
                .with("stdout", Texts.of(end.stdout()))
                .with("stderr", Texts.of(end.stderr()));
    }
}
