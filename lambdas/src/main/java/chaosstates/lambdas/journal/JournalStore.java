package chaosstates.lambdas.journal;

import chaosstates.deploy.OwnPermissions;
import chaosstates.digest.Sha256;
import chaosstates.journal.LastHeld;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.aws.ExecutionArn;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
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
    private static final String OVER = "run-over";

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
     * @param isOver whether the run is over
     */
    public record Knowledge(Instant start, int events, boolean isOver) {

        private static Knowledge of(HeadObjectResponse journal) {
            String events = journal.metadata().getOrDefault(EVENTS, "");
            return new Knowledge(
                    start(journal).orElse(Instant.EPOCH),
                    events.matches("\\d{1,9}") ? Integer.parseInt(events) : 0,
                    journal.metadata().containsKey(OVER));
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

        /** Says what is new since another journal. */
        private News newsAfter(Knowledge there) {
            if (!start.equals(there.start) || !there.isOver) {
                return News.FIRST;
            }
            return events > there.events ? News.MORE : News.NONE;
        }

        private Map<String, String> metadata() {
            Map<String, String> metadata = new HashMap<>();
            metadata.put(EVENTS, String.valueOf(events));
            metadata.put(START, start.toString());
            if (isOver) {
                metadata.put(OVER, "true");
            }
            return metadata;
        }
    }

    /** News in a journal of a run that is over. */
    public enum News {
        /** End of the run. */
        FIRST,
        /** Work of a guardian since. */
        MORE,
        /** Answer to a function that was asked twice. */
        NONE
    }

    /**
     * Journal that was put.
     *
     * @param location where the journal that is there now can be found
     */
    public record Kept(String location, News news) {}

    public JournalStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Returns the key of a run's journal. */
    public static String key(String experiment, ExecutionArn execution) {
        return folder(experiment, execution) + "journal.json";
    }

    /** Returns the key of a run's report, beside its journal. */
    static String reportKey(String experiment, ExecutionArn execution) {
        return folder(experiment, execution) + "report.html";
    }

    /** Returns the key of what later runs need of the last one that held. */
    static String lastKey(String experiment) {
        return OwnPermissions.JOURNALS + experiment + "/last-held.json";
    }

    /** Reads what is known of the last run that held. */
    LastHeld last(String key) {
        try {
            String text = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
            return JsonReader.read(text, key).value().orElse(Json.ofNull())
                            instanceof JsonObject last
                    ? new LastHeld(last)
                    : LastHeld.NONE;
        } catch (NoSuchKeyException none) {
            return LastHeld.NONE;
        }
    }

    /** Keeps a run as the last one that held. */
    void putLast(String key, LastHeld held) {
        s3.putObject(
                put -> put.bucket(bucket).key(key).contentType("application/json"),
                RequestBody.fromString(JsonWriter.compact(held.json())));
    }

    private static String folder(String experiment, ExecutionArn execution) {
        return OwnPermissions.JOURNALS + experiment + "/" + execution.name() + "/";
    }

    /**
     * Keeps the journal, unless there is one that knows as much of the run, or one of a later run.
     */
    public Kept put(String key, JsonObject journal, Knowledge known) {
        return put(key, "application/json", out -> JsonWriter.pretty(journal, out), known);
    }

    /** Keeps a report by the rules of the journal that it was made from. */
    Kept putReport(String key, String page, Knowledge known) {
        byte[] text = page.getBytes(StandardCharsets.UTF_8);
        return put(key, "text/html; charset=utf-8", out -> out.write(text), known);
    }

    /** Content that is written piece by piece. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Kept put(String key, String type, Content content, Knowledge known) {
        Path file = temporary();
        try {
            News news = put(key, new Written(file, type, sha256(content, file)), known);
            return new Kept(location(key), news);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(file);
        }
    }

    /** A journal, or a report, in a file, since it may be too long for memory. */
    private record Written(Path file, String type, String sha256) {}

    private News put(String key, Written journal, Knowledge known) {
        if (isPut(request(key, known, journal).ifNoneMatch("*"), journal)) {
            return News.FIRST;
        }
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            HeadObjectResponse there = s3.headObject(head -> head.bucket(bucket).key(key));
            Knowledge old = Knowledge.of(there);
            boolean isPoorer = known.isMoreThan(old);
            if (!isPoorer || isPut(request(key, known, journal).ifMatch(there.eTag()), journal)) {
                return known.newsAfter(old);
            }
        }
        throw new IllegalStateException(location(key) + " is being written by others");
    }

    private String location(String key) {
        return "s3://" + bucket + "/" + key;
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("journal", ".json");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
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

    private PutObjectRequest.Builder request(String key, Knowledge known, Written journal) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(journal.type())
                .checksumSHA256(journal.sha256())
                .metadata(known.metadata());
    }

    /** False when the condition does not hold, or another writer was at it at the same time. */
    private boolean isPut(PutObjectRequest.Builder request, Written journal) {
        try {
            s3.putObject(request.build(), RequestBody.fromFile(journal.file()));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() == PRECONDITION_FAILED || refused.statusCode() == CONFLICT) {
                return false;
            }
            throw refused;
        }
    }

    private static String sha256(Content content, Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        try (OutputStream out = new DigestOutputStream(bytes, digest)) {
            content.writeTo(out);
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }
}
