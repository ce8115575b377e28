package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** One thing to look for in an experiment. */
@FunctionalInterface
interface Check {

    /** What is wrong, in any order. */
    Stream<Problem> problems(Experiment experiment, Catalogue catalogue);
}
