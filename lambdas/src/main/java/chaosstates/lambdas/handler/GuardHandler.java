package chaosstates.lambdas.handler;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.guard.GuardFunction;
import chaosstates.lambdas.journal.JournalStore;
import chaosstates.wire.GuardCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * The handler of the function that guards an experiment's runs, which EventBridge calls. Its
 * variables: MACHINE (the ARN of its machine), EXPERIMENT and JOURNAL_BUCKET (to find its
 * journals), and where there are any ALARMS (a name or ARN on each line) and SAFETY_LEVER.
 */
public final class GuardHandler implements RequestStreamHandler {

    private final GuardFunction function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public GuardHandler() {
        this(Environment.of(System.getenv()), InstantSource.system());
    }

    public GuardHandler(Environment environment, InstantSource clock) {
        AwsClients aws = new AwsClients(environment);
        String experiment = environment.required("EXPERIMENT");
        JournalStore journals = new JournalStore(aws.s3(), environment.required("JOURNAL_BUCKET"));
        this.function =
                new GuardFunction(
                        new GuardFunction.Watch(
                                environment.required("MACHINE"),
                                environment.lines("ALARMS"),
                                environment.get("SAFETY_LEVER").filter("true"::equals).isPresent()),
                        new Executions(aws.sfn()),
                        (run, start) -> journals.has(JournalStore.key(experiment, run), start),
                        new StopConditions(aws),
                        clock);
        this.log = CallLog.of("guard", clock);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, event -> function.run(GuardCall.read(event)).json());
    }
}
