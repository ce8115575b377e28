package chaosstates.lambdas.handler;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.ClearanceFunction;
import chaosstates.lambdas.clearance.Holders;
import chaosstates.lambdas.clearance.S3Deployments;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.wire.ClearanceCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * The handler of the function that clears runs before they begin. Leases are kept in the bucket
 * named by JOURNAL_BUCKET; alarms of the deployment, besides the experiment's, are the lines of
 * ALARMS.
 */
public final class ClearanceHandler implements RequestStreamHandler {

    private final ClearanceFunction function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public ClearanceHandler() {
        this(Environment.of(System.getenv()), InstantSource.system());
    }

    public ClearanceHandler(Environment environment, InstantSource clock) {
        AwsClients aws = new AwsClients(environment);
        this.function =
                new ClearanceFunction(
                        new StopConditions(aws),
                        new S3Leases(
                                aws.s3(),
                                environment.required("JOURNAL_BUCKET"),
                                new Holders(new Executions(aws.sfn()))),
                        new S3Deployments(aws.s3(), environment.required("JOURNAL_BUCKET")),
                        environment.lines("ALARMS"),
                        environment,
                        clock);
        this.log = CallLog.of("clearance", clock);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, asked -> function.run(ClearanceCall.read(asked)).json());
    }
}
