package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** Check of an experiment. */
@FunctionalInterface
interface Check {

    /** Lists the problems that the check finds, in any order. */
    Stream<Problem> problems(Experiment experiment, Catalogue catalogue);
}
