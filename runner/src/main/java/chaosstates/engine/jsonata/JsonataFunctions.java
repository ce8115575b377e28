package chaosstates.engine.jsonata;

import chaosstates.json.JsonReader;
import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Jsonata.JFunctionCallable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The functions that Step Functions adds to JSONata, and those of JSONata that ask for the time or
 * for chance: here they ask the run.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Transforming
 *     data with JSONata</a>
 */
final class JsonataFunctions {

    /** Digests in the spelling of AWS, upper case. */
    private static final Set<String> DIGESTS =
            Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private static final int LONGEST_RANGE = 360_145;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, JFunction> functions = new LinkedHashMap<>();

    JsonataFunctions(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        add("now", "<s?s?:s>", this::now);
        add("millis", "<:n>", (input, arguments) -> clock.instant().toEpochMilli());
        add("random", "<n?:n>", this::random);
        add("uuid", "<:s>", (input, arguments) -> uuid());
        add("parse", "<s:x>", (input, arguments) -> parse((String) arguments.get(0)));
        add("hash", "<ss?:s>", (input, arguments) -> hash(arguments));
        add("partition", "<an:a>", (input, arguments) -> partition(arguments));
        add("range", "<nnn?:a>", (input, arguments) -> range(arguments));
    }

    private void add(String name, String signature, JFunctionCallable function) {
        functions.put(name, new JFunction(function, signature));
    }

    /** Makes an expression see these functions, and no {@code $eval}: AWS has none. */
    void bindTo(Jsonata expression) {
        functions.forEach(expression::registerFunction);
        expression.assign("eval", null);
    }

    private Object now(Object input, List<?> arguments) {
        return Functions.dateTimeFromMillis(
                clock.instant().toEpochMilli(), text(arguments, 0), text(arguments, 1));
    }

    private Object random(Object input, List<?> arguments) {
        return number(arguments, 0)
                .map(seed -> new SplittableRandom(seed.longValue()).nextDouble())
                .orElseGet(random::nextDouble);
    }

    private String uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(high, low).toString();
    }

    private static Object parse(String text) {
        try {
            return JsonataValues.toJava(JsonReader.parse(text));
        } catch (IllegalArgumentException notJson) {
            throw new JException("$parse: " + notJson.getMessage(), -1);
        }
    }

    private static Object hash(List<?> arguments) {
        String algorithm = text(arguments, 1);
        if (algorithm == null) {
            return null;
        }
        if (!DIGESTS.contains(algorithm)) {
            throw new JException("$hash: no algorithm '" + algorithm + "'", -1);
        }
        return HexFormat.of().formatHex(digest(algorithm, text(arguments, 0)));
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm)
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Divides a list; undefined for an empty list and for a size below one, as on AWS. */
    private static Object partition(List<?> arguments) {
        List<?> items = (List<?>) arguments.get(0);
        int size = number(arguments, 1).map(Number::intValue).orElse(0);
        if (size < 1 || items.isEmpty()) {
            return null;
        }
        List<Object> chunks = new ArrayList<>();
        for (int start = 0; start < items.size(); start += size) {
            chunks.add(new ArrayList<>(items.subList(start, Math.min(items.size(), start + size))));
        }
        return chunks;
    }

    /**
     * Makes a range; undefined when the step is missing or leads nowhere; a lone number is no list.
     */
    private static Object range(List<?> arguments) {
        long start = number(arguments, 0).map(Number::longValue).orElse(0L);
        long end = number(arguments, 1).map(Number::longValue).orElse(0L);
        long step = number(arguments, 2).map(Number::longValue).orElse(0L);
        if (step == 0 || (end - start) * Long.signum(step) < 0) {
            return null;
        }
        long count = (end - start) / step + 1;
        if (count > LONGEST_RANGE) {
            throw new JException("$range: more than " + LONGEST_RANGE + " numbers", -1);
        }
        List<Object> numbers = new ArrayList<>();
        for (long index = 0; index < count; index++) {
            numbers.add(start + index * step);
        }
        return count == 1 ? numbers.getFirst() : numbers;
    }

    private static String text(List<?> arguments, int index) {
        return index < arguments.size() ? (String) arguments.get(index) : null;
    }

    private static Optional<Number> number(List<?> arguments, int index) {
        return index < arguments.size()
                ? Optional.ofNullable((Number) arguments.get(index))
                : Optional.empty();
    }
}
