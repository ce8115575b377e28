package chaosstates.asl;

import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The first rule whose condition holds, else the default.
 *
 * @param otherwise the name of the state of {@code Default}; empty for none, which fails when no
 *     rule matches
 * @param assign evaluated when no rule matched
 */
public record Choice(
        String comment, List<Rule> rules, String otherwise, Optional<JsonObject> assign)
        implements State {

    public Choice {
        rules = List.copyOf(rules);
    }

    /** Makes a choice without a comment that assigns nothing. */
    public static Choice of(List<Rule> rules, String otherwise) {
        return new Choice("", rules, otherwise, Optional.empty());
    }

    /** Returns the choice with this comment. */
    public Choice comment(String text) {
        return new Choice(text, rules, otherwise, assign);
    }

    /**
     * @param condition a JSONata string that yields a boolean
     */
    public record Rule(String condition, String next) {}
}
