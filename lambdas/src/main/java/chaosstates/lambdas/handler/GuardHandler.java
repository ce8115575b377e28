package chaosstates.lambdas.handler;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.guard.AppGuard;
import chaosstates.lambdas.guard.GuardFunction;
import chaosstates.lambdas.guard.GuardedMachines;
import chaosstates.lambdas.journal.JournalStore;
import chaosstates.wire.platform.GuardCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The handler of the function that guards the runs of all experiments of an app, which EventBridge
 * calls. No activity waits for it, so the Lambda runtime may take its time to read the events. Its
 * variable JOURNAL_BUCKET names the bucket with journals and leases.
 */
public final class GuardHandler implements RequestHandler<ScheduledEvent, Map<String, Object>> {

    private final AppGuard function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public GuardHandler() {
        this(Environment.of(System.getenv()), InstantSource.system());
    }

    public GuardHandler(Environment environment, InstantSource clock) {
        AwsClients aws = new AwsClients(environment);
        String bucket = environment.required("JOURNAL_BUCKET");
        GuardedMachines machines = new GuardedMachines(new Executions(aws.sfn()));
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

    /**
     * Guards the runs that an event tells of; the schedule's own input is no event, and asks for a
     * sweep.
     */
    @Override
    public Map<String, Object> handleRequest(ScheduledEvent event, Context context) {
        return PlainValues.fields(
                log.answer(json(event), asked -> function.run(GuardCall.read(asked)).json()));
    }

    private static JsonObject json(ScheduledEvent event) {
        return event.getDetailType() == null
                ? GuardCall.SWEEP
                : JsonObject.EMPTY
                        .with("detail-type", event.getDetailType())
                        .with("detail", PlainValues.json(event.getDetail()));
    }
}
