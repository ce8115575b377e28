package chaosstates.lambdas.service.http;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.net.NamedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Users and passwords by host, from the file that {@code NETRC} names, else {@code ~/.netrc}.
 *
 * @param entries by host, the default under the empty name
 * @see <a
 *     href="https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html">The
 *     .netrc file</a>
 */
record Netrc(Map<String, Login> entries) {

    private static final String DEFAULT = "";

    /** Login of a user. */
    record Login(String user, String password) {}

    /** Reads the file of the environment; an unreadable one counts as absent. */
    static Netrc of(Environment environment) {
        return file(environment).map(Netrc::read).orElse(new Netrc(Map.of()));
    }

    private static Optional<Path> file(Environment environment) {
        Stream<String> names =
                environment
                        .get("NETRC")
                        .map(Stream::of)
                        .orElseGet(
                                () ->
                                        environment.get("HOME").stream()
                                                .flatMap(
                                                        home ->
                                                                Stream.of(
                                                                        home + "/.netrc",
                                                                        home + "/_netrc")));
        return names.flatMap(name -> NamedFile.in(Path.of(""), name).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Netrc read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            return new Netrc(Map.of());
        }
    }

    /** Macros, which end with an empty line, and comments are left out. */
    static Netrc parse(String text) {
        String entries =
                text.replaceAll("(?ms)^\\s*macdef .*?(\\n\\s*\\n|\\z)", "\n")
                        .replaceAll("(?m)(^|\\s)#.*$", "");
        Iterator<String> words =
                Arrays.stream(entries.split("\\s+")).filter(word -> !word.isEmpty()).iterator();
        Map<String, Login> logins = new HashMap<>();
        String host = DEFAULT;
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("default")) {
                host = DEFAULT;
                logins.putIfAbsent(host, new Login("", ""));
            } else if (words.hasNext()) {
                String value = words.next();
                Login known = logins.getOrDefault(host, new Login("", ""));
                switch (word) {
                    case "machine" -> {
                        host = value;
                        logins.putIfAbsent(host, new Login("", ""));
                    }
                    case "login", "user" -> logins.put(host, new Login(value, known.password()));
                    case "password" -> logins.put(host, new Login(known.user(), value));
                    default -> {}
                }
            }
        }
        return new Netrc(Map.copyOf(logins));
    }

    /** Finds the login for that host; the default entry is for all hosts without one. */
    Optional<Login> login(String host) {
        return Optional.ofNullable(entries.get(host))
                .or(() -> Optional.ofNullable(entries.get(DEFAULT)));
    }
}
