package chaosstates.conformance.differential;

import java.io.IOException;

/** Who runs experiments: the original, or we. */
@FunctionalInterface
interface Side {

    Ran run(Specimen specimen) throws IOException;
}
