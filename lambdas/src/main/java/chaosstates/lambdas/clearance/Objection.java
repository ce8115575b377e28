package chaosstates.lambdas.clearance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Objection to a run.
 *
 * @param kind what objects
 * @param said a sentence
 */
public record Objection(Kind kind, String said) {

    /** Kind of an objection. */
    public enum Kind {
        ALARM("StoppedByAlarm"),
        SAFETY_LEVER("StoppedBySafetyLever"),
        /** Redriven run, which nothing has cleared. */
        REDRIVE("StoppedAsRedriven"),
        /** Missing answer: then no run begins, but one that goes on is let go on. */
        UNKNOWN("");

        private final String error;

        Kind(String error) {
            this.error = error;
        }

        /** The error of an execution that it stops. */
        public String error() {
            return error;
        }
    }

    /** Several as one, of the kind of the first. */
    public static Optional<Objection> together(List<Objection> objections) {
        String said = objections.stream().map(Objection::said).collect(Collectors.joining("; "));
        return objections.stream().findFirst().map(first -> new Objection(first.kind, said));
    }

    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }
}
