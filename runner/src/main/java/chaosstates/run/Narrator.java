package chaosstates.run;

import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.Level;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.FailureText;
import chaosstates.journal.TaskResult;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.HttpProvider;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.Moment;
import chaosstates.model.ProcessProvider;
import chaosstates.model.PythonProvider;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.substitution.Substitution;
import chaosstates.tolerance.ToleranceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a run as it happens, in the lines that users of {@code chaos run} know, read off the
 * execution's events.
 */
public final class Narrator {

    private static final int FIRST_HTTP_ERROR = 400;

    private static final String MAYBE_AN_ERROR =
            "This may indicate some error and not what you expected. Please have a look at the"
                    + " logs.";

    private final Plan plan;
    private final Log log;
    private final Map<String, Runnable> entries = new HashMap<>();
    private final Map<String, Step> steps;
    private final Map<Long, Step> byEvent = new HashMap<>();
    private final Set<String> announced = new HashSet<>();
    private Optional<ConfigurationStep> findingOut = Optional.empty();
    private final ControlTeller controls;
    private final SampleTeller samples;
    private final PhaseLines phases;
    private final PauseLines pauses;
    private Optional<Json> lastMissed = Optional.empty();

    /**
     * @param known what is known of the configuration before the run
     */
    public Narrator(Plan plan, Substitution known, Log log) {
        this.plan = plan;
        this.log = log;
        this.pauses = new PauseLines(plan, known, log);
        this.samples = new SampleTeller(plan, log);
        this.phases = new PhaseLines(plan, samples, log);
        this.controls = new ControlTeller(plan, log, phases::interrupted);
        this.steps = told().collect(Collectors.toMap(Step::state, Function.identity()));
        told().forEach(this::expect);
        plan.controls().all().forEach(this::expect);
    }

    /** Safeguards are quiet as long as all is well. */
    private Stream<Step> told() {
        return plan.steps().filter(step -> step.phase() != Phase.SAFEGUARD);
    }

    private void expect(Step step) {
        step.before().ifPresent(pause -> entries.put(pause.state(), () -> before(step, pause)));
        entries.put(step.state(), () -> began(step));
        step.after()
                .ifPresent(
                        pause -> entries.put(pause.state(), () -> pauses.after(pause.declared())));
    }

    /** What they go with has begun when the first of them is called. */
    private void expect(ControlStep control) {
        phase(control.place())
                .ifPresent(phase -> entries.put(control.state(), () -> called(control, phase)));
    }

    private void called(ControlStep control, Phase phase) {
        phases.reach(phase, true);
        if (control.place().level() == Level.ACTIVITY && control.moment() == Moment.BEFORE) {
            announce(steps.get(control.place().of()));
        }
        if (control.moment() == Moment.AFTER) {
            switch (control.place().level()) {
                case HYPOTHESIS -> {
                    phases.explain();
                    phases.checked(phase);
                }
                case METHOD -> phases.played();
                default -> {}
            }
        }
    }

    private Optional<Phase> phase(Place place) {
        return switch (place.level()) {
            case LOADING, CONTROL, EXPERIMENT -> Optional.empty();
            case HYPOTHESIS -> Optional.of(Phase.valueOf(place.of()));
            case METHOD -> Optional.of(Phase.METHOD);
            case ROLLBACK -> Optional.of(Phase.ROLLBACK);
            case ACTIVITY -> Optional.ofNullable(steps.get(place.of())).map(Step::phase);
        };
    }

    /** Said before the execution starts. */
    public void opening() {
        log.info("Running experiment: " + plan.experiment().title());
        plan.dry().ifPresent(dry -> log.warning("Running experiment with dry " + dry.key()));
        bypassed();
        log.info("Steady-state strategy: " + strategy(plan.strategies().hypothesis()));
        log.info("Rollbacks strategy: " + plan.strategies().rollbacks().key());
        if (plan.gate().isEmpty() && plan.after().isEmpty() && plan.during().isEmpty()) {
            log.info(
                    plan.strategies().hypothesis() == HypothesisStrategy.SKIP
                            ? "Skipping Steady-State Hypothesis as requested"
                            : "No steady state hypothesis defined. That's ok, just exploring.");
        }
    }

    private void bypassed() {
        String names =
                plan.steps()
                        .filter(step -> step.treatment().isBypassed())
                        .map(step -> step.activity().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            log.warning("The following activities will not be executed: " + names);
        }
    }

    /** The original has another word for one of them. */
    private static String strategy(HypothesisStrategy strategy) {
        return strategy == HypothesisStrategy.CONTINUOUSLY ? "continuous" : strategy.key();
    }

    /** Said as the execution goes on. */
    public void happened(HistoryEvent event) {
        controls.happened(event);
        samples.happened(event);
        switch (event.type()) {
            case TASK_STATE_ENTERED, WAIT_STATE_ENTERED -> entered(event);
            case TASK_SCHEDULED, TASK_STARTED -> step(event);
            case TASK_SUCCEEDED -> step(event).ifPresent(step -> succeeded(step, event));
            case TASK_FAILED, TASK_TIMED_OUT ->
                    step(event)
                            .ifPresentOrElse(step -> failed(step, event), () -> notFoundOut(event));
            case EVALUATION_FAILED -> step(event).ifPresent(this::judged);
            case PARALLEL_STATE_EXITED -> left(event);
            default -> {}
        }
    }

    private void entered(HistoryEvent event) {
        String state = event.stateName().orElse("");
        entries.getOrDefault(state, () -> {}).run();
        findingOut =
                plan.configuration().stream()
                        .filter(step -> step.state().equals(state))
                        .findFirst();
        Optional.ofNullable(steps.get(state)).ifPresent(step -> byEvent.put(event.id(), step));
    }

    private void notFoundOut(HistoryEvent event) {
        findingOut.ifPresent(
                step ->
                        log.warning(
                                "The configuration's `%s` was not found out: %s"
                                        .formatted(step.key(), FailureText.of(event))));
    }

    /** The step whose Task the event belongs to: several may be under way at once. */
    private Optional<Step> step(HistoryEvent event) {
        Optional<Step> step = Optional.ofNullable(byEvent.get(event.previousEventId()));
        step.ifPresent(known -> byEvent.put(event.id(), known));
        return step;
    }

    private void left(HistoryEvent parallel) {
        if (parallel.stateName().equals(Optional.of(Plan.TRY))) {
            phases.settle();
        }
    }

    /** Said when the execution has ended. */
    public void closing(String status, boolean deviated) {
        log.info("Experiment ended with status: " + (deviated ? "deviated" : status));
        if (deviated) {
            log.info("The steady-state has deviated, a weakness may have been discovered");
        }
    }

    private void before(Step step, Pause pause) {
        announce(step);
        pauses.before(pause.declared());
    }

    /** By whatever of it comes first: a control before it, a pause, or itself. */
    private void announce(Step step) {
        phases.reach(step.phase(), true);
        if (step.phase() == Phase.ROLLBACK && announced.add(step.state())) {
            log.info("Rollback: " + step.activity().name());
        }
    }

    private void began(Step step) {
        announce(step);
        if (step.before().isEmpty()) {
            pauses.leftOutBefore(step);
        }
        String background = step.activity().background() ? " [in background]" : "";
        log.info(step.activity().type().label() + ": " + step.activity().name() + background);
    }

    private void succeeded(Step step, HistoryEvent event) {
        JsonObject record = TaskResult.payload(event);
        Json output = record.get("output").orElse(Json.ofNull());
        lastMissed = isMissed(record) ? Optional.of(output) : Optional.empty();
        log.debug("  => succeeded with '" + output + "'");
        if (step.phase() == Phase.METHOD && isMissed(record)) {
            log.warning("Probe '" + step.activity().name() + "' is not in the given tolerance");
            explain(step);
        }
        if (!step.activity().source().has("tolerance")) {
            warnOfStatus(step, output);
        }
        pauses.leftOutAfter(step);
    }

    private static boolean isMissed(JsonObject record) {
        return record.get("tolerance_met").filter(Json.of(false)::equals).isPresent();
    }

    private void warnOfStatus(Step step, Json output) {
        double status =
                output instanceof JsonObject answer
                                && answer.fields().get("status") instanceof JsonNumber number
                        ? number.asDouble()
                        : 0;
        switch (step.activity().provider()) {
            case HttpProvider http when status >= FIRST_HTTP_ERROR ->
                    log.warning(
                            "This HTTP call returned a response with a HTTP status code above 400. "
                                    + MAYBE_AN_ERROR);
            case ProcessProvider process when status > 0 ->
                    log.warning("This process returned a non-zero exit code. " + MAYBE_AN_ERROR);
            case HttpProvider _, ProcessProvider _, PythonProvider _ -> {}
        }
    }

    private void failed(Step step, HistoryEvent event) {
        log.error(
                (isBreakOff(event) ? "  => broken off: " : "  => failed: ")
                        + FailureText.of(event));
        pauses.leftOutAfter(step);
        if (step.phase() == Phase.METHOD && !step.isBackground() && isBreakOff(event)) {
            log.critical("Experiment ran into an un expected fatal error, aborting now.");
        }
        lastMissed = Optional.empty();
        if (isJudging(step)) {
            boolean isSilent = plan.isCompatible() && isBreakOff(event);
            phases.unfinished(isSilent ? () -> {} : () -> unjudged(step));
        }
        judged(step);
    }

    private static boolean isJudging(Step step) {
        return step.phase() == Phase.GATE || step.phase() == Phase.AFTER;
    }

    private static boolean isBreakOff(HistoryEvent failed) {
        return failed.error().filter(InvalidActivity.ERROR::equals).isPresent();
    }

    /** A probe of the hypothesis missed its tolerance, or could not be made. */
    private void judged(Step step) {
        if (step.tolerance().isPresent() && isJudging(step)) {
            phases.missed(step.phase(), () -> deviated(step));
        }
    }

    private void unjudged(Step step) {
        if (step.tolerance().isPresent()) {
            log.warning("Probe terminated unexpectedly, so its tolerance could not be validated");
        }
    }

    private void deviated(Step step) {
        log.critical(
                "Steady state probe '"
                        + step.activity().name()
                        + "' is not in the given tolerance so failing this experiment");
        explain(step);
    }

    /** Ours: what was found, and what was wanted. */
    private void explain(Step step) {
        if (lastMissed.isPresent() && step.tolerance().isPresent()) {
            String why = ToleranceText.miss(step.tolerance().get(), lastMissed.get());
            log.warning("  => missed: " + why);
        }
    }
}
