package chaosstates.lambdas.handler;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Holders;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.lambdas.journal.EventBus;
import chaosstates.lambdas.journal.ExecutionHistory;
import chaosstates.lambdas.journal.JournalFunction;
import chaosstates.lambdas.journal.JournalStore;
import chaosstates.lambdas.journal.Journalled;
import chaosstates.wire.JournalCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The handler of the function that writes journals, to the bucket named by JOURNAL_BUCKET. Of each
 * run that has ended it gives back the leases, if all is undone, prints the metrics once, and puts
 * an event on the bus EVENT_BUS, if one is named; one more when a guardian has done more since.
 */
public final class JournalHandler implements RequestStreamHandler {

    private final JournalFunction function;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public JournalHandler() {
        this(Environment.of(System.getenv()), CallLog.of("journal", InstantSource.system()));
    }

    JournalHandler(Environment environment, CallLog log) {
        this.log = log;
        AwsClients aws = new AwsClients(environment);
        String bucket = environment.required("JOURNAL_BUCKET");
        Leases leases = new S3Leases(aws.s3(), bucket, new Holders(new Executions(aws.sfn())));
        Optional<String> bus = environment.get("EVENT_BUS").filter(name -> !name.isBlank());
        this.function =
                new JournalFunction(
                        new ExecutionHistory(aws.sfn(), Thread::sleep, Duration.ofMillis(500)),
                        new JournalStore(aws.s3(), bucket),
                        leases,
                        run -> {
                            giveBack(run, leases);
                            tell(run, bus.map(name -> new EventBus(aws.eventBridge(), name)));
                        },
                        log::warn);
    }

    /**
     * A run that is not undone keeps what it has. What can't be given back is found to be free by
     * whoever wants it next.
     */
    private void giveBack(Journalled run, Leases leases) {
        if (!run.journal().isUndone()) {
            return;
        }
        for (String target : run.leases()) {
            try {
                leases.release(target, run.execution());
            } catch (SdkException refused) {
                log.warn(run.execution(), "the lease of " + target + ": " + refused.getMessage());
            }
        }
    }

    /** The journal is written: whoever can't be told does not change that. */
    private void tell(Journalled run, Optional<EventBus> bus) {
        if (run.isCounted()) {
            log.print(run.metrics());
            run.watchMetrics().forEach(log::print);
        }
        try {
            bus.filter(it -> run.isTold()).ifPresent(it -> it.put(run));
        } catch (Raised refused) {
            log.warn(run.execution(), "the event of the ended run: " + refused.getMessage());
        }
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, asked -> function.run(JournalCall.read(asked)));
    }
}
