package chaosstates.testing;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Names each case that fails, in the log: Maven tells the cases of a parameterized test by their
 * numbers.
 */
public final class FailedCases implements TestExecutionListener {

    private volatile TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
            System.out.println("FAILED: " + name(test));
        }
    }

    /** Joins the names of a test and of what it is in, but for the engine, which is outermost. */
    private String name(TestIdentifier test) {
        Optional<TestIdentifier> outer =
                plan.getParent(test).filter(parent -> plan.getParent(parent).isPresent());
        return outer.map(parent -> name(parent) + " > ").orElse("") + test.getDisplayName();
    }
}
