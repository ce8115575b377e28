package chaosstates.lambdas.journal;

import chaosstates.deploy.OwnPermissions;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.aws.ExecutionArn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Keeps journals in S3. A journal that was folded from more of a run's history is never replaced by
 * one that knows less; the journal of an earlier run of the same name is replaced. When the run
 * started, and the number of events, are kept beside it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">How
 *     to prevent object overwrites with conditional writes</a>
 */
public final class JournalStore {

    private static final String EVENTS = "history-events";
    private static final String START = "execution-start";

    /** Tolerance between the clocks of a history and of a description. */
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int TRIES = 5;

    private final S3Client s3;
    private final String bucket;

    /**
     * Knowledge of a journal about its run.
     *
     * @param start when the execution started: a name may be used again
     * @param events how many the journal was folded from
     */
    public record Knowledge(Instant start, int events) {

        private static Knowledge of(HeadObjectResponse journal) {
            String events = journal.metadata().getOrDefault(EVENTS, "");
            return new Knowledge(
                    start(journal).orElse(Instant.EPOCH),
                    events.matches("\\d{1,9}") ? Integer.parseInt(events) : 0);
        }

        private static Optional<Instant> start(HeadObjectResponse journal) {
            try {
                return Optional.ofNullable(journal.metadata().get(START)).map(Instant::parse);
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }

        private boolean isMoreThan(Knowledge other) {
            return start.isAfter(other.start) || start.equals(other.start) && events > other.events;
        }

        private Map<String, String> metadata() {
            return Map.of(EVENTS, String.valueOf(events), START, start.toString());
        }
    }

    public JournalStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Returns the key of a run's journal. */
    public static String key(String experiment, ExecutionArn execution) {
        return OwnPermissions.JOURNALS + experiment + "/" + execution.name() + "/journal.json";
    }

    /**
     * Keeps the journal, unless there is one that knows as much of the run, or one of a later run.
     *
     * @return where the journal that is there now can be found
     */
    public String put(String key, JsonObject journal, Knowledge known) {
        byte[] text = JsonWriter.pretty(journal).getBytes(StandardCharsets.UTF_8);
        String location = "s3://" + bucket + "/" + key;
        if (isPut(request(key, known, text).ifNoneMatch("*"), text)) {
            return location;
        }
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            HeadObjectResponse there = s3.headObject(head -> head.bucket(bucket).key(key));
            boolean isPoorer = known.isMoreThan(Knowledge.of(there));
            if (!isPoorer || isPut(request(key, known, text).ifMatch(there.eTag()), text)) {
                return location;
            }
        }
        throw new IllegalStateException(location + " is being written by others");
    }

    /**
     * Tells whether a run is journalled. S3 does not tell everyone what is not there: that counts
     * as no.
     *
     * @param start when the run started
     */
    public boolean has(String key, Instant start) {
        try {
            HeadObjectResponse there = s3.headObject(head -> head.bucket(bucket).key(key));
            return !Knowledge.of(there).start().isBefore(start.minus(TOLERANCE));
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND || refused.statusCode() == FORBIDDEN) {
                return false;
            }
            throw refused;
        }
    }

    private PutObjectRequest.Builder request(String key, Knowledge known, byte[] text) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType("application/json")
                .checksumSHA256(sha256(text))
                .metadata(known.metadata());
    }

    /** False when the condition does not hold, or another writer was at it at the same time. */
    private boolean isPut(PutObjectRequest.Builder request, byte[] text) {
        try {
            s3.putObject(request.build(), RequestBody.fromBytes(text));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() == PRECONDITION_FAILED || refused.statusCode() == CONFLICT) {
                return false;
            }
            throw refused;
        }
    }

    private static String sha256(byte[] text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
