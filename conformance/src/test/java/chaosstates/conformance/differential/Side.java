package chaosstates.conformance.differential;

import java.io.IOException;

/** Program that runs experiments: the original, or ours. */
@FunctionalInterface
interface Side {

    Ran run(Specimen specimen) throws IOException;
}
