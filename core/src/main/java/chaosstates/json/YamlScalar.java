package chaosstates.json;

import chaosstates.problem.Location;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The value of YAML text under a tag, as PyYAML makes it. A date becomes its text in Python, which
 * is what the Chaos Toolkit hands to programs and writes into URLs and forms.
 */
final class YamlScalar {

    /** Tag of the lone {@code =}, which PyYAML resolves and then cannot read. */
    static final Tag VALUE = new Tag(Tag.PREFIX + "value");

    private static final Pattern TIMESTAMP =
            Pattern.compile(
                    "(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)"
                            + "(?:(?:[Tt]|[ \\t]+)(?<hour>\\d\\d?):(?<minute>\\d\\d):(?<second>\\d\\d)"
                            + "(?:\\.(?<fraction>\\d*))?"
                            + "(?:[ \\t]*(?<zone>Z|(?<sign>[-+])(?<hours>\\d\\d?)(?::(?<minutes>\\d\\d))?))?)?");

    private YamlScalar() {}

    /**
     * The value; empty when the tag is none of JSON's kinds.
     *
     * @throws IllegalArgumentException when the text is not of the kind that the tag says
     * @throws ArithmeticException when it is a number beyond those of JSON
     */
    static Optional<Json> read(Tag tag, String text, Location at) {
        if (!tag.startsWith(Tag.PREFIX)) {
            return Optional.empty();
        }
        return switch (tag.getValue().substring(Tag.PREFIX.length())) {
            case "str" -> Optional.of(new JsonString(text, at));
            case "null" -> Optional.of(new JsonNull(at));
            case "bool" -> Optional.of(new JsonBoolean(bool(text), at));
            case "int" -> Optional.of(new JsonNumber(whole(text), at));
            case "float" -> Optional.of(new JsonNumber(fraction(text), at));
            case "timestamp" -> Optional.of(new JsonString(timestamp(text), at));
            default -> Optional.empty();
        };
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Number whole(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        BigInteger size = magnitude(digits.replaceFirst("^[-+]", ""));
        BigInteger value = negative ? size.negate() : size;
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static BigInteger magnitude(String digits) {
        if (digits.startsWith("0b")) {
            return new BigInteger(digits.substring(2), 2);
        }
        if (digits.startsWith("0x")) {
            return new BigInteger(digits.substring(2), 16);
        }
        if (digits.startsWith("0")) {
            return new BigInteger(digits, 8);
        }
        BigInteger value = BigInteger.ZERO;
        for (String part : digits.split(":")) {
            value = value.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
        }
        return value;
    }

    private static double fraction(String text) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        int sign = digits.startsWith("-") ? -1 : 1;
        String unsigned = digits.replaceFirst("^[-+]", "");
        if (unsigned.equals(".inf") || unsigned.equals(".nan")) {
            throw new ArithmeticException(text);
        }
        double value = 0;
        for (String part : unsigned.split(":")) {
            value = value * 60 + Double.parseDouble(part);
        }
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(text);
        }
        return sign * value;
    }

    /** Renders a time like Python's {@code str}: microseconds only when there are some. */
    private static String timestamp(String text) {
        Matcher parts = TIMESTAMP.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            LocalDate date =
                    LocalDate.of(
                            number(parts, "year"), number(parts, "month"), number(parts, "day"));
            return parts.group("hour") == null ? date.toString() : time(parts, date);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(text, noSuchDay);
        }
    }

    private static String time(Matcher parts, LocalDate date) {
        LocalDateTime time =
                date.atTime(
                        number(parts, "hour"), number(parts, "minute"), number(parts, "second"));
        String fraction = Optional.ofNullable(parts.group("fraction")).orElse("");
        String micros = (fraction + "000000").substring(0, 6);
        return date
                + " %02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond())
                + (Integer.parseInt(micros) == 0 ? "" : "." + micros)
                + zone(parts);
    }

    private static String zone(Matcher parts) {
        if (parts.group("zone") == null) {
            return "";
        }
        if (parts.group("sign") == null) {
            return "+00:00";
        }
        int minutes = number(parts, "hours") * 60 + number(parts, "minutes");
        int signed = parts.group("sign").equals("-") ? -minutes : minutes;
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(signed * 60);
        return zone.equals(ZoneOffset.UTC) ? "+00:00" : zone.getId();
    }

    private static int number(Matcher parts, String group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
