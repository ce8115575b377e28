package chaosstates.lambdas.handler;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.wire.FailedControl;
import chaosstates.wire.Keys;
import chaosstates.wire.platform.GuardCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Log of a function's calls: one JSON object a line, which Lambda puts into the function's log
 * group. {@code execution} leads from there to the run. Neither arguments nor outputs are logged:
 * they are in the history, for those who may read that.
 *
 * @param function what the function is: the id of an activity or control, or {@code journal}
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html">Log
 *     formats of Lambda</a>, whose keys these are
 */
record CallLog(PrintStream out, InstantSource clock, String function) {

    /** Fields of a result that are logged: how things stand, without output. */
    private static final List<String> OUTCOMES =
            List.of(
                    Keys.TOLERANCE_MET,
                    Keys.SAMPLED,
                    Keys.MISSED,
                    Keys.VERDICT,
                    Keys.LEASES,
                    Keys.GUARDING,
                    Keys.GUARDED,
                    Keys.NOT_UNDONE,
                    Keys.STOPPED);

    /** Returns the log of a function in Lambda. */
    static CallLog of(String function, InstantSource clock) {
        return new CallLog(System.out, clock, function);
    }

    /** Answers a call, and says how that went; what it throws is thrown on. */
    void answer(InputStream in, OutputStream answer, UnaryOperator<JsonObject> work)
            throws IOException {
        JsonObject payload;
        try {
            payload = Streams.read(in);
        } catch (RuntimeException unreadable) {
            say("ERROR", JsonObject.EMPTY, now(), Optional.of(unreadable));
            throw unreadable;
        }
        Streams.write(answer(payload, work), answer);
    }

    /** Answers a call that is read, and says how that went; what it throws is thrown on. */
    JsonObject answer(JsonObject payload, UnaryOperator<JsonObject> work) {
        Instant start = now();
        try {
            JsonObject result = work.apply(payload);
            failedControls(payload, result);
            say("INFO", succeeded(payload, result), start, Optional.empty());
            return result;
        } catch (RuntimeException failure) {
            say("ERROR", about(payload), start, Optional.of(failure));
            throw failure;
        }
    }

    /** Logs the failed controls that the function has called. */
    private void failedControls(JsonObject payload, JsonObject result) {
        String execution = payload.string(Keys.EXECUTION).orElse("");
        FailedControl.in(result).forEach(failed -> warn(execution, failed.sentence()));
    }

    /** Logs a failure that the call survived. */
    void warn(String execution, String what) {
        JsonObject about = JsonObject.EMPTY.with(Keys.EXECUTION, execution);
        print(line("WARN", what, about));
    }

    /** A line that is not ours to form. */
    void print(JsonObject line) {
        out.println(JsonWriter.compact(line));
    }

    private void say(
            String level, JsonObject about, Instant start, Optional<RuntimeException> failure) {
        Duration took = Duration.between(start, now());
        JsonObject line =
                line(level, message(about, failure), about)
                        .with("duration", took.toMillis() / 1000.0);
        print(failure.map(raised -> line.with("error", raised.getClass().getName())).orElse(line));
    }

    private JsonObject line(String level, String message, JsonObject about) {
        JsonObject line =
                JsonObject.EMPTY
                        .with("timestamp", now().toString())
                        .with("level", level)
                        .with("message", message)
                        .with("function", function);
        for (var field : about.fields().entrySet()) {
            line = line.with(field.getKey(), field.getValue());
        }
        return line;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String message(JsonObject about, Optional<RuntimeException> failure) {
        String name =
                about.string(Keys.ACTIVITY).or(() -> about.string(Keys.HOOK)).orElse(function);
        return failure.map(raised -> name + " failed: " + raised.getMessage())
                .orElse(name + " answered");
    }

    private static JsonObject succeeded(JsonObject payload, JsonObject result) {
        JsonObject about = about(payload);
        boolean isAllOutput = payload.has(Keys.CONFIGURATION_KEY);
        for (String key : isAllOutput ? List.<String>of() : OUTCOMES) {
            about = copied(about, key, result.get(key));
        }
        return about;
    }

    private static JsonObject about(JsonObject payload) {
        Optional<Json> execution =
                payload.get(Keys.EXECUTION).or(() -> GuardCall.execution(payload).map(Json::of));
        JsonObject about = copied(JsonObject.EMPTY, Keys.EXECUTION, execution);
        about = copied(about, Keys.ACTIVITY, payload.object(Keys.ACTIVITY).get("name"));
        about = copied(about, Keys.HOOK, payload.get(Keys.HOOK));
        return copied(about, Keys.GUARDIAN, payload.get(Keys.GUARDIAN));
    }

    private static JsonObject copied(JsonObject to, String key, Optional<Json> value) {
        return value.map(it -> to.with(key, it)).orElse(to);
    }
}
