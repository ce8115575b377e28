package chaosstates.explore;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import chaosstates.local.LocalRun;
import chaosstates.model.ActivityType;
import chaosstates.plan.Dry;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Way;
import chaosstates.report.ways.Way.Console;
import chaosstates.report.ways.Way.Played;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a run as a way, from its histories and its journal. */
record Telling(Plan plan, LocalRun.Outcome outcome) {

    private static final Map<EventType, String> STATUS =
            Map.of(
                    EventType.EXECUTION_SUCCEEDED, "SUCCEEDED",
                    EventType.EXECUTION_FAILED, "FAILED",
                    EventType.EXECUTION_ABORTED, "ABORTED",
                    EventType.EXECUTION_TIMED_OUT, "TIMED_OUT");

    Way way(Mishap mishap) {
        Journal journal = outcome.journal();
        return new Way(
                mishap,
                journal.verdict().key(),
                journal.reason(),
                new Way.Undoing(rollbacks(), journal.left(), isFaultLeft(journal)),
                takes(),
                console(run()),
                outcome.guardian().map(Telling::console));
    }

    private History run() {
        return outcome.execution().history();
    }

    private Stream<History> histories() {
        return Stream.concat(Stream.of(run()), outcome.guardian().stream());
    }

    private Duration takes() {
        HistoryEvent last = outcome.guardian().orElse(run()).events().getLast();
        return Duration.between(run().events().getFirst().timestamp(), last.timestamp());
    }

    /** The guardian's try counts where both have tried it. */
    private List<Played> rollbacks() {
        return plan.rollbacks().stream().flatMap(step -> played(step).stream()).toList();
    }

    private Optional<Played> played(Step rollback) {
        String state = rollback.state();
        boolean isByGuardian =
                outcome.guardian().filter(its -> states(its).contains(state)).isPresent();
        boolean isByRun = states(run()).contains(state);
        return isByGuardian || isByRun
                ? Optional.of(new Played(rollback.activity().name(), isDone(state), isByGuardian))
                : Optional.empty();
    }

    private boolean isDone(String state) {
        return histories().anyMatch(history -> succeeded(history).contains(state));
    }

    private boolean isFaultLeft(Journal journal) {
        return !journal.isUndone()
                || hasInjected() && !plan.rollbacks().stream().allMatch(this::isDone);
    }

    private boolean isDone(Step step) {
        return isDone(step.state());
    }

    private boolean hasInjected() {
        Set<String> states = states(run());
        return injecting(plan).anyMatch(step -> states.contains(step.state()));
    }

    /** Lists the actions of the method that are carried out. */
    static Stream<Step> injecting(Plan plan) {
        boolean isDry =
                plan.dry().filter(dry -> dry == Dry.ACTIONS || dry == Dry.ACTIVITIES).isPresent();
        return plan.method().stream()
                .filter(step -> step.activity().type() == ActivityType.ACTION)
                .filter(step -> !isDry && !step.treatment().isBypassed());
    }

    private static Set<String> states(History history) {
        return named(history, EventType.TASK_STARTED);
    }

    private static Set<String> succeeded(History history) {
        return named(history, EventType.TASK_SUCCEEDED);
    }

    /** Returns the states that led to an event of that type. */
    private static Set<String> named(History history, EventType type) {
        return history.events().stream()
                .filter(event -> event.type() == type)
                .map(event -> Histories.state(history.events(), event))
                .collect(Collectors.toSet());
    }

    private static Console console(History history) {
        HistoryEvent last = history.events().getLast();
        return new Console(
                STATUS.get(last.type()),
                last.error().orElse(""),
                last.cause().orElse(""),
                lastEntered(history));
    }

    private static String lastEntered(History history) {
        return history.events().stream()
                .filter(event -> event.type().awsName().endsWith("StateEntered"))
                .flatMap(event -> event.stateName().stream())
                .reduce((one, other) -> other)
                .orElse("");
    }
}
