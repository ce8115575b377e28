package chaosstates.proof;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.asl.Catcher;
import chaosstates.asl.Fail;
import chaosstates.json.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * An error of a state or of a branch.
 *
 * @param name its own, or what stands for several
 */
record Raised(String name) {

    /** Error of a function that is none of the others. */
    static final Raised ANY = new Raised("any error");

    /** Error of an expression, which can be caught around it, but not where it stands. */
    static final Raised BY_EXPRESSION = new Raised("States.QueryEvaluationError");

    /** Error that nobody has thought of, beside and within the try. */
    static final Raised UNFORESEEN = new Raised("an unforeseen error");

    /** Errors of an activity that asks for the end of the run, or that can't be carried out. */
    private static final List<String> ENDING =
            List.of(InvalidActivity.ERROR, InterruptExecution.ERROR);

    private static final Json UNCHANGED = Json.of("{% $states.input %}");

    /** Lists the errors that a function may raise. */
    static Stream<Raised> byFunctions() {
        return Stream.concat(ENDING.stream().map(Raised::new), Stream.of(ANY));
    }

    static Raised by(Fail fail) {
        return fail.error().startsWith("{%") ? ANY : new Raised(fail.error());
    }

    /** Tells whether the error asks for the end of the run. */
    boolean isEnding() {
        return ENDING.contains(name);
    }

    /** Tells whether only a machine's own Fail state raises the error. */
    boolean isOfMachine() {
        return !equals(BY_EXPRESSION) && !isEnding();
    }

    boolean mayBeTakenBy(Catcher catcher) {
        return takesAll(catcher)
                || (equals(ANY)
                        ? !ENDING.containsAll(catcher.errors())
                        : catcher.errors().contains(name));
    }

    /** Tells whether the Catcher is sure to take the error. */
    boolean mustBeTakenBy(Catcher catcher) {
        return mayBeTakenBy(catcher) && (!equals(ANY) || takesAll(catcher));
    }

    /** Returns the text in a path. */
    String takenBy(Catcher catcher) {
        return equals(ANY) ? String.join(", ", catcher.errors()) : name;
    }

    /** Returns the error in the input of the state to which a Catch leads. */
    String inInput() {
        return equals(ANY) ? Known.SOMETHING : name;
    }

    private static boolean takesAll(Catcher catcher) {
        return catcher.errors().contains(Catcher.ALL);
    }

    /**
     * Tells whether a Catch has expressions of its own, which nothing at the state itself can
     * catch.
     */
    static boolean mayFail(Catcher catcher) {
        boolean isUnchanged =
                catcher.output().filter(output -> !output.equals(UNCHANGED)).isEmpty();
        return !isUnchanged || catcher.assign().isPresent();
    }
}
