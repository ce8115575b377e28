package chaosstates.report;

import chaosstates.model.Figure;
import chaosstates.model.Measure;
import chaosstates.report.figure.Promise;

/** Objective of a watch in words: what was promised, and what was measured. */
public final class ObjectiveText {

    private ObjectiveText() {}

    /** Returns the bound: {@code at most 30 s}. */
    public static String promised(Promise promise) {
        String bound =
                Words.known(
                        promise.promised(), value -> Measure.bound(promise.figure().unit(), value));
        return (promise.figure().isSmallGood() ? "at most " : "at least ") + bound;
    }

    /** Returns the figure, with enough digits to tell it from the bound; else why there is none. */
    public static String measured(Promise promise, boolean isRehearsal) {
        if (promise.measured().isPresent()) {
            return Measure.beside(
                    promise.figure().unit(),
                    promise.measured().getAsDouble(),
                    promise.promised().orElse(0));
        }
        if (promise.isKept().isEmpty()) {
            return isRehearsal ? Words.NOT_MEASURED : Words.NOT_KNOWN;
        }
        if (promise.figure() == Figure.NO_WORSE_THAN_LAST) {
            return "no earlier run is known";
        }
        return promise.isKept().get() ? "no miss" : "still out at the end";
    }
}
