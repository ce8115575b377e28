package chaosstates.lambdas.service.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Target of a request, the part of a URL behind the host, as urllib3 sends it: without the dots
 * that stand for folders, escaped where it has to be and nowhere else, without fragment.
 */
final class UrlTarget {

    private static final String IN_PATHS = "-._~!$&'()*+,;=:@/";
    private static final String IN_QUERIES = IN_PATHS + "?";
    private static final String UNRESERVED = "[A-Za-z0-9._~-]";
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final int HEXADECIMAL = 16;

    private UrlTarget() {}

    static String normal(String written) {
        String target = withoutFragment(written);
        return joined(withoutDots(pathOf(target)), queryOf(target));
    }

    /** Escapes a reference, whose dots mean something until its base is known. */
    static String escaped(String written) {
        String target = withoutFragment(written);
        return joined(pathOf(target), queryOf(target));
    }

    static String query(String written) {
        return escaped(written, IN_QUERIES);
    }

    private static String joined(String path, String query) {
        String fit = escaped(path, IN_PATHS);
        return query.isEmpty() ? fit : fit + "?" + query(query);
    }

    private static String withoutFragment(String target) {
        int mark = target.indexOf('#');
        return mark < 0 ? target : target.substring(0, mark);
    }

    private static String pathOf(String target) {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    private static String queryOf(String target) {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    private static String withoutDots(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        if (path.startsWith("/") && (parts.isEmpty() || !parts.peekFirst().isEmpty())) {
            parts.addFirst("");
        }
        if (path.endsWith("/.") || path.endsWith("/..")) {
            parts.addLast("");
        }
        return String.join("/", parts);
    }

    /** Escapes a text. Where one percent sign begins no escape, none does. */
    private static String escaped(String text, String kept) {
        if (text.chars().allMatch(letter -> isPlain(letter) || kept.indexOf(letter) >= 0)) {
            return text;
        }
        long signs = text.chars().filter(letter -> letter == '%').count();
        boolean isEscaped = signs == ESCAPE.matcher(text).results().count();
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            boolean isKept =
                                    point == '%'
                                            ? isEscaped
                                            : isPlain(point) || kept.indexOf(point) >= 0;
                            if (isKept) {
                                escaped.appendCodePoint(point);
                            } else {
                                escaped.append(escaped(point));
                            }
                        });
        return ESCAPE.matcher(escaped).replaceAll(UrlTarget::usual);
    }

    private static boolean isPlain(int point) {
        return point < 0x80 && Character.isLetterOrDigit(point);
    }

    static String escaped(int point) {
        StringBuilder escaped = new StringBuilder();
        for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(unit));
        }
        return escaped.toString();
    }

    /** Returns an escape in capitals, or the letter itself where it needs no escape. */
    private static String usual(MatchResult escape) {
        String letter =
                Character.toString(Integer.parseInt(escape.group().substring(1), HEXADECIMAL));
        return letter.matches(UNRESERVED) ? letter : escape.group().toUpperCase(Locale.ROOT);
    }
}
