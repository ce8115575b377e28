package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import java.util.regex.Pattern;

/**
 * Looks of secrets, by which a value that must not stand in an experiment is told from a setting
 * that may.
 */
public final class SecretForms {

    /** Words in the name of what is kept secret. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i).*(passw|passphrase|pwd|(^|[_-])pw($|[_-])|secret|token|api[_-]?key|access[_-]?key|private"
                            + "|credential|bearer|(^|[_-])auth(orization)?($|[_-]key)"
                            + "|(^|[_-])pass($|[_-])|(^|[_-])key$).*");

    /** Ends of the names of what leads to a secret, and is none itself. */
    private static final Pattern NAME_OF_A_SETTING =
            Pattern.compile("(?i).*([_-]?(file|path|dir|folder|name|type|url|uri|host)|[_-]id)$");

    /** Forms of well-known credentials, and of texts that nobody reads. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)((?i:basic|bearer)\\s+\\S+|-----BEGIN .*|.*\\b(AKIA|ASIA)[0-9A-Z]{16}\\b.*"
                            + "|gh[pousr]_\\w{20,}|github_pat_\\w+|xox[abeprs]-\\S+|hv[bs]\\.\\S+"
                            + "|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*|sk[-_]\\S{16,}|\\w+://[^/\\s:@]+:[^/\\s@]+@.*"
                            + "|[0-9a-fA-F]{32,}"
                            + "|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9+/=_-]{20,})");

    private SecretForms() {}

    /** Tells whether an entry of a group of secrets looks like a secret. */
    public static boolean isLike(String name, Json value) {
        return switch (value) {
            case JsonString text ->
                    !text.value().isBlank() && (isNamedSo(name) || hasForm(text.value().strip()));
            case JsonNumber number -> isNamedSo(name);
            case JsonArray list -> list.items().stream().anyMatch(item -> isLike(name, item));
            default -> false;
        };
    }

    /** Tells whether the value is one that is known only in the run. */
    public static boolean isPlaceholder(Json value) {
        return value instanceof JsonString text && text.value().contains("${");
    }

    private static boolean isNamedSo(String name) {
        return NAME.matcher(name).matches() && !NAME_OF_A_SETTING.matcher(name).matches();
    }

    private static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }
}
