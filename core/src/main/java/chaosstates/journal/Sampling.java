package chaosstates.journal;

import chaosstates.run.Sample;
import java.util.List;

/**
 * The samples of the hypothesis that were made beside the method.
 *
 * @param isLost whether the method was ended because too many of them missed the tolerance
 */
record Sampling(List<Sample> samples, boolean isLost) {

    Sampling {
        samples = List.copyOf(samples);
    }
}
