package chaosstates.journal;

import java.util.List;

/**
 * Conclusion of a run: what its journal comes to.
 *
 * @param verdict what the run has shown
 * @param reason one sentence for a person
 * @param status in the words of the Chaos Toolkit
 * @param deviated whether the Chaos Toolkit would call the run deviated
 * @param left names of the rollbacks that are due and not carried out
 */
public record Conclusion(
        Verdict verdict, String reason, Status status, boolean deviated, List<String> left) {

    public Conclusion {
        left = List.copyOf(left);
    }
}
