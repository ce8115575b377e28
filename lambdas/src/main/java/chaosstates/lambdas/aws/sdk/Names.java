package chaosstates.lambdas.aws.sdk;

import chaosstates.problem.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Names of AWS's models, as people write them. */
public final class Names {

    private Names() {}

    /**
     * Asks whether another name was meant, also where it was written as Python's methods and the
     * command line have it: {@code describe_load_balancers}.
     *
     * @param otherwise the hint when none is near
     */
    public static String hint(String name, Collection<String> known, String otherwise) {
        return sameLetters(name, known)
                .map(meant -> "did you mean `" + meant + "`?")
                .orElseGet(() -> Spelling.hint(name, known, otherwise));
    }

    private static Optional<String> sameLetters(String name, Collection<String> known) {
        return known.stream().filter(one -> letters(one).equals(letters(name))).findFirst();
    }

    private static String letters(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
