package chaosstates.run;

import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.catalogue.Hook;
import chaosstates.history.HistoryEvent;
import chaosstates.run.FailedControl;
import chaosstates.journal.FailureText;
import chaosstates.journal.TaskResult;
import chaosstates.plan.Clearance;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells of controls that fail, of controls and safeguards that end the run, and of what keeps it
 * from beginning.
 */
final class ControlTeller {

    private final Plan plan;
    private final Log log;
    private final Runnable onInterruption;

    /** By state, what to say when it fails. */
    private final Map<String, Consumer<HistoryEvent>> failures = new HashMap<>();

    private final Map<Long, Consumer<HistoryEvent>> byEvent = new HashMap<>();

    private boolean isAlarmed;

    ControlTeller(Plan plan, Log log, Runnable onInterruption) {
        this.plan = plan;
        this.log = log;
        this.onInterruption = onInterruption;
        failures.put(Clearance.STATE, this::blocked);
        plan.controls()
                .all()
                .forEach(step -> failures.put(step.state(), event -> failed(step, event)));
        plan.steps(Phase.SAFEGUARD)
                .forEach(step -> failures.put(step.state(), event -> ended(step, event)));
        plan.during().ifPresent(samples -> failures.put(samples.state(), event -> {}));
    }

    void happened(HistoryEvent event) {
        switch (event.type()) {
            case TASK_STATE_ENTERED -> remember(event, failures.get(event.stateName().orElse("")));
            case TASK_SCHEDULED, TASK_STARTED ->
                    remember(event, byEvent.get(event.previousEventId()));
            case TASK_SUCCEEDED -> {
                remember(event, byEvent.get(event.previousEventId()));
                if (byEvent.containsKey(event.id())) {
                    FailedControl.in(TaskResult.payload(event))
                            .forEach(failed -> log.warning(failed.sentence()));
                }
            }
            case TASK_FAILED, TASK_TIMED_OUT, EVALUATION_FAILED ->
                    byEvent.getOrDefault(event.previousEventId(), other -> {}).accept(event);
            default -> {}
        }
    }

    private void remember(HistoryEvent event, Consumer<HistoryEvent> failure) {
        if (failure != null) {
            byEvent.put(event.id(), failure);
        }
    }

    private void blocked(HistoryEvent event) {
        log.critical("The run may not begin: " + FailureText.of(event));
        onInterruption.run();
    }

    /** Of a safeguard: by itself, or by a control around it. */
    private void ended(Step step, HistoryEvent event) {
        ControlInterruption.of(FailureText.of(event))
                .ifPresentOrElse(
                        byControl -> {
                            log.critical(byControl.reason());
                            onInterruption.run();
                        },
                        () -> alarm(step));
    }

    /** Only the first has ended the run. */
    private void alarm(Step step) {
        if (!isAlarmed) {
            isAlarmed = true;
            log.critical(
                    "Safeguard '"
                            + step.activity().name()
                            + "' triggered the end of the experiment");
            onInterruption.run();
        }
    }

    private void failed(ControlStep step, HistoryEvent event) {
        boolean isInterruption = event.error().filter(InterruptExecution.ERROR::equals).isPresent();
        if (isInterruption && plan.mayInterrupt(step)) {
            log.critical(FailureText.of(event));
            onInterruption.run();
        } else {
            log.warning(failed(step.control().name(), step.hook(), FailureText.of(event)));
        }
    }

    /** As it is said of any. */
    static String failed(String control, Hook hook, String why) {
        return new FailedControl(control, hook.function(), why, 1).sentence();
    }
}
