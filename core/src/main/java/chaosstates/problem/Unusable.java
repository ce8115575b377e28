package chaosstates.problem;

import java.util.List;
import java.util.Map;

/** Exception of a value that is not usable, for programs that can't go on without it. */
public final class Unusable extends IllegalArgumentException {

    private final transient List<Problem> problems;

    /** Makes the exception, whose message says everything that is wrong. */
    public Unusable(List<Problem> problems) {
        super(ProblemPrinter.print(problems, Map.of(), ProblemPrinter.Style.PLAIN).strip());
        this.problems = List.copyOf(problems);
    }

    /** Lists what is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
