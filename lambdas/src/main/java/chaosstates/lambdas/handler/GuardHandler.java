package chaosstates.lambdas.handler;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.guard.AppGuard;
import chaosstates.lambdas.guard.GuardFunction;
import chaosstates.lambdas.guard.GuardedMachines;
import chaosstates.lambdas.journal.JournalStore;
import chaosstates.wire.GuardCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The handler of the function that guards the runs of all experiments of an app, which EventBridge
 * calls. Its variable JOURNAL_BUCKET names the bucket with journals and leases.
 */
public final class GuardHandler implements RequestStreamHandler {

    private final AppGuard function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public GuardHandler() {
        this(Environment.of(System.getenv()), InstantSource.system());
    }

    public GuardHandler(Environment environment, InstantSource clock) {
        AwsClients aws = new AwsClients(environment);
        String bucket = environment.required("JOURNAL_BUCKET");
        GuardedMachines machines = new GuardedMachines(aws.sfn());
        JournalStore journals = new JournalStore(aws.s3(), bucket);
        this.function =
                new AppGuard(
                        machines::all,
                        new S3Leases(aws.s3(), bucket, holder -> Optional.empty())::holders,
                        machine -> guard(machines.find(machine), aws, journals, clock),
                        clock);
        this.log = CallLog.of("guard", clock);
    }

    private static GuardFunction guard(
            GuardedMachines.Machine machine,
            AwsClients aws,
            JournalStore journals,
            InstantSource clock) {
        return new GuardFunction(
                machine.watch(),
                new Executions(aws.sfn()),
                (run, start) -> journals.has(JournalStore.key(machine.experiment(), run), start),
                new StopConditions(aws),
                clock);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, event -> function.run(GuardCall.read(event)).json());
    }
}
