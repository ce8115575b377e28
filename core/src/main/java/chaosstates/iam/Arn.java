package chaosstates.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An ARN or a piece of one.
 *
 * @param widened why there is a {@code *} in it
 * @param isOpen whether which resource it is shows only in the run
 */
public record Arn(String text, List<String> widened, boolean isOpen) {

    public static Arn known(String text) {
        return new Arn(text, List.of(), false);
    }

    /**
     * Quotes a user's text so that no character has a meaning for IAM.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars">Special
     *     characters in policies</a>
     */
    public static Arn literal(String text) {
        return known(text.replaceAll("[*?$]", "\\${$0}"));
    }

    public static Arn any(String reason) {
        return new Arn("*", List.of(reason), true);
    }

    /** A region alone does not make a resource another one. */
    public Arn ofRegion() {
        return new Arn(text, widened, false);
    }

    /** Lists the ARN and, where it has capitals, once more in small letters. */
    public Stream<Arn> inBothCases() {
        return Stream.of(this, new Arn(text.toLowerCase(Locale.ROOT), widened, isOpen)).distinct();
    }

    public Arn withoutDoubleSlash() {
        return new Arn(text.replace("//", "/"), widened, isOpen);
    }

    public Arn then(Arn next) {
        List<String> reasons = new ArrayList<>(widened);
        reasons.addAll(next.widened);
        return new Arn(text + next.text, reasons, isOpen || next.isOpen);
    }

    /** A whole ARN where a name was expected stands for itself. */
    public Arn withValue(Arn value) {
        return value.text.startsWith("arn:") ? value : then(value);
    }
}
