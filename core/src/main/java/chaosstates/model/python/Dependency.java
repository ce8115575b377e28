package chaosstates.model.python;

import chaosstates.problem.Location;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Python package that an experiment needs, as {@code runtime.python.dependencies} declares it.
 *
 * @param requirement a name with its versions, a URL or a path, as pip and uv take it
 * @param at where it is declared
 */
public record Dependency(String requirement, Location at) {

    /**
     * Name, extras, versions and marker.
     *
     * @see <a href="https://packaging.python.org/en/latest/specifications/dependency-specifiers/">
     *     Dependency specifiers</a>
     */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<name>[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(\\[[A-Za-z0-9._, -]*])?"
                            + "\\s*\\(?\\s*((===?|~=|!=|<=?|>=?)\\s*[A-Za-z0-9._*+!-]+\\s*,?\\s*)*\\)?"
                            + "\\s*(;.*)?");

    private static final Pattern URL =
            Pattern.compile("(.*@\\s*)?(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://.*");

    private static final Pattern HASH =
            Pattern.compile(".*[#&]sha(256|384|512)=[0-9a-fA-F]{64,}.*");

    private static final Pattern COMMIT = Pattern.compile(".*@[0-9a-f]{40}([#?].*)?");

    private static final Pattern PATH =
            Pattern.compile("(\\.{1,2}/|/|~/).*|.*\\.(whl|tar\\.gz|zip)");

    /** Returns the name of the package; empty where a URL or a path stands without one. */
    public Optional<String> name() {
        String text = requirement.strip();
        String name = text.contains("@") ? text.substring(0, text.indexOf('@')).strip() : text;
        var matched = NAMED.matcher(name);
        return matched.matches() ? Optional.of(matched.group("name")) : Optional.empty();
    }

    /**
     * Says why nobody may install it.
     *
     * @return a message, and what would do; empty for a dependency that is fine
     */
    public Optional<Refusal> refusal() {
        String text = requirement.strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            return refused("holds a line end or another control character", "write one package");
        }
        if (text.startsWith("-")) {
            return refused(
                    "is an option of the installer, which would change where packages come from",
                    "name a package, such as `requests>=2.32`");
        }
        var url = URL.matcher(text);
        if (url.matches()) {
            return ofUrl(text, url.group("scheme"));
        }
        return NAMED.matcher(text).matches() || PATH.matcher(text).matches()
                ? Optional.empty()
                : refused(
                        "is no name of a package, no URL and no path",
                        "write it as for pip, such as `requests>=2.32`");
    }

    /** A URL may lead to something else tomorrow. */
    private static Optional<Refusal> ofUrl(String text, String scheme) {
        if (scheme.equals("file")) {
            return Optional.empty();
        }
        if (scheme.startsWith("git+")) {
            return COMMIT.matcher(text).matches()
                    ? Optional.empty()
                    : refused(
                            "names no commit, so it may be something else tomorrow",
                            "end it in `@` and the whole hash of a commit");
        }
        return HASH.matcher(text).matches()
                ? Optional.empty()
                : refused(
                        "is a URL without a hash, so it may be something else tomorrow",
                        "end it in `#sha256=` and the hash of the file");
    }

    private static Optional<Refusal> refused(String why, String hint) {
        return Optional.of(new Refusal(why, hint));
    }

    /**
     * Refusal of a dependency.
     *
     * @param why what it is, as the rest of a sentence
     * @param hint what would do
     */
    public record Refusal(String why, String hint) {}
}
