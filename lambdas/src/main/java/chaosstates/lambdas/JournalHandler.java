package chaosstates.lambdas;

import chaosstates.activity.InvalidActivity;
import chaosstates.lambdas.journal.ExecutionHistory;
import chaosstates.lambdas.journal.JournalFunction;
import chaosstates.lambdas.journal.JournalStore;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** The handler of the function that writes journals, to the bucket named by JOURNAL_BUCKET. */
public final class JournalHandler implements RequestStreamHandler {

    private final JournalFunction function;

    /** Made once in a container, by the Lambda runtime. */
    public JournalHandler() {
        this(Environment.of(System.getenv()));
    }

    JournalHandler(Environment environment) {
        AwsClients aws = new AwsClients(environment);
        this.function =
                new JournalFunction(
                        new ExecutionHistory(aws.sfn(), Thread::sleep, Duration.ofMillis(500)),
                        new JournalStore(aws.s3(), bucket(environment)));
    }

    private static String bucket(Environment environment) {
        return environment
                .get("JOURNAL_BUCKET")
                .orElseThrow(
                        () ->
                                new InvalidActivity(
                                        "the variable JOURNAL_BUCKET does not say where journals"
                                                + " go"));
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Streams.write(function.run(Streams.read(in)), out);
    }
}
