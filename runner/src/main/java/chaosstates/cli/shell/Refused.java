package chaosstates.cli.shell;

import chaosstates.problem.Problem;
import chaosstates.report.AgentReport;
import java.util.List;

/**
 * An experiment that can't be run: it was not found, or it is wrong. What the Chaos Toolkit writes
 * as a line of the level ERROR before it ends with exit code 1.
 */
public final class Refused extends RuntimeException {

    private final transient Stage stage;
    private final transient String type;
    private final transient List<Problem> problems;

    /** Stage that had begun. */
    enum Stage {
        LOAD("load"),
        VALIDATION("validation");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private Refused(Stage stage, String type, String message, List<Problem> problems) {
        super(message, null, false, false);
        this.stage = stage;
        this.type = type;
        this.problems = List.copyOf(problems);
    }

    public static Refused notLoaded(String message) {
        return new Refused(Stage.LOAD, "InvalidSource", message, List.of());
    }

    /** Returns the refusal by a control that interrupts the loading. */
    public static Refused interrupted(String message) {
        return new Refused(Stage.LOAD, "InterruptExecution", message, List.of());
    }

    /** Returns the refusal for problems that are errors, and were printed. */
    public static Refused invalid(String type, List<Problem> problems) {
        return new Refused(Stage.VALIDATION, type, "The experiment is not valid.", problems);
    }

    /** The first of what is wrong, as the Chaos Toolkit stops at it; then all. */
    public AgentReport.Mistake mistake() {
        String first =
                problems.stream()
                        .filter(Problem::isError)
                        .findFirst()
                        .map(problem -> problem.at() + ": " + problem.message())
                        .orElse(getMessage());
        return new AgentReport.Mistake(stage.key(), type, first, problems);
    }

    /** The Chaos Toolkit's name for such an error. */
    public String type() {
        return type;
    }

    public List<Problem> problems() {
        return problems;
    }
}
