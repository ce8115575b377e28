package chaosstates.lambdas.guard;

import chaosstates.journal.Faults;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.aws.Guardians;
import chaosstates.lambdas.clearance.Objection;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.wire.platform.GuardCall;
import chaosstates.wire.platform.GuardResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/**
 * Guards the runs of one experiment: starts the guardian of a run that was ended before it could
 * undo what it had done, and stops runs when a stop condition says so. What is asked for twice is
 * done once: a guardian's execution bears the name of the run that it guards.
 *
 * <p>It is called by rules of EventBridge, which can't name an execution, and by a schedule, which
 * finds what events were lost for.
 */
public final class GuardFunction {

    /**
     * Time since the end of a run within which the schedule still finds it. EventBridge tries for a
     * day to deliver an event; and the name of a guardian's execution keeps it from being started
     * again for 90 days only.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html">How
     *     EventBridge retries</a>
     */
    private static final Duration LOOK_BACK = Duration.ofDays(1);

    /** Longest duration of such a run: the list of executions is ordered by their begin. */
    private static final Duration LONGEST_RUN = Duration.ofDays(7);

    /** The guardians of one end of a run; the sweep tries again until there are as many. */
    private static final int MOST_GUARDIANS = 3;

    private static final ExecutionStatus RUNNING = ExecutionStatus.RUNNING;

    /** The error of an execution that was not begun, for what it was given. */
    private static final String REFUSED = "InputRefused";

    private static final List<ExecutionStatus> ENDED =
            List.of(ExecutionStatus.ABORTED, ExecutionStatus.TIMED_OUT, ExecutionStatus.FAILED);

    private final Watch watch;
    private final Executions executions;
    private final Guardians guardians;
    private final Stops stops;
    private final BiPredicate<ExecutionArn, Instant> isJournalled;
    private final StopConditions conditions;
    private final InstantSource clock;

    /**
     * @param isJournalled whether the run that started then is
     */
    public GuardFunction(
            Watch watch,
            Executions executions,
            BiPredicate<ExecutionArn, Instant> isJournalled,
            StopConditions conditions,
            InstantSource clock) {
        this.watch = watch;
        this.executions = executions;
        this.guardians = new Guardians(executions);
        this.stops = new Stops(executions);
        this.isJournalled = isJournalled;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException when some of it could not be done, after all the rest
     */
    public GuardResult run(GuardCall call, Scope scope) {
        Round round = new Round();
        switch (call) {
            case GuardCall.ExecutionChanged changed -> changed(changed, round);
            case GuardCall.AlarmChanged changed -> changed(changed, scope, round);
            case GuardCall.Sweep sweep when scope.isWhole() -> sweep(scope.held(), round);
            case GuardCall.Sweep sweep -> sweepHeld(scope.held(), round);
        }
        return round.result();
    }

    private void changed(GuardCall.ExecutionChanged event, Round round) {
        ExecutionStatus status = ExecutionStatus.fromValue(event.status());
        if (ENDED.contains(status)) {
            guard(event.execution(), status, round);
        } else if (status == ExecutionStatus.RUNNING) {
            round.attempt("look at " + event.execution(), () -> begun(event.execution(), round));
        }
    }

    private void begun(String execution, Round round) {
        executions
                .find(new ExecutionArn(execution))
                .filter(run -> Stops.isRedriven(run.status(), run.redriveCount()))
                .ifPresent(run -> stops.stop(List.of(execution), Stops.REDRIVEN, round));
    }

    private void guard(String execution, ExecutionStatus status, Round round) {
        round.attempt(
                "guard " + execution,
                () -> {
                    ExecutionArn run = new ExecutionArn(execution);
                    if (status != ExecutionStatus.FAILED || !hasEndedByItself(run)) {
                        start(run, round);
                    }
                });
    }

    /** Then it has undone by itself what there was to be undone. */
    private boolean hasEndedByItself(ExecutionArn run) {
        return executions.find(run).filter(found -> hasEndedByItself(run, found)).isPresent();
    }

    private boolean hasEndedByItself(ExecutionArn run, DescribeExecutionResponse found) {
        String error = found.error();
        return REFUSED.equals(error)
                || error != null
                        && Faults.isVerdict(error)
                        && isJournalled.test(run, found.startDate());
    }

    private void start(ExecutionArn run, Round round) {
        Guardians.Started started = guardians.start(run);
        switch (started.start()) {
            case STARTED -> round.guarding(run.text());
            case WAS_THERE -> look(run, started, round);
            case NO_SUCH_MACHINE ->
                    throw Raised.activityFailed("there is no " + run.guardian().machineArn());
        }
    }

    /** An event came twice, or before the schedule looked; or the guardian is not up to it. */
    private void look(ExecutionArn run, Guardians.Started started, Round round) {
        switch (started.there().map(DescribeExecutionResponse::status).orElse(RUNNING)) {
            case SUCCEEDED -> round.guarded(run.text());
            case ABORTED, TIMED_OUT, FAILED -> again(run, round);
            default -> round.guarding(run.text());
        }
    }

    /** Tries it again, unless one of its guardians has succeeded, or too many have failed. */
    private void again(ExecutionArn run, Round round) {
        List<ExecutionListItem> all =
                executions
                        .find(run)
                        .map(ended -> guardians.all(run, ended.stopDate()))
                        .orElse(List.of());
        if (all.stream().anyMatch(it -> it.status() == ExecutionStatus.SUCCEEDED)) {
            round.guarded(run.text());
        } else if (all.stream().anyMatch(it -> it.status() == RUNNING)) {
            round.guarding(run.text());
        } else if (all.isEmpty() || all.size() >= MOST_GUARDIANS) {
            round.notUndone(run.text());
        } else {
            guardians.startAgain(run, all);
            round.guarding(run.text());
        }
    }

    private void changed(GuardCall.AlarmChanged event, Scope scope, Round round) {
        boolean isOurs =
                watch.alarms().stream().map(StopConditions::name).anyMatch(event.alarm()::equals);
        if (isOurs && event.state().equals("ALARM")) {
            String reason = event.reason().map(why -> ": " + why).orElse("");
            stops.stop(
                    scope.isWhole() ? arns(running().stream()) : goingOn(scope.held(), round),
                    new Objection(
                            Objection.Kind.ALARM,
                            "the alarm " + event.alarm() + " is in ALARM" + reason),
                    round);
        }
    }

    /**
     * @param held runs that hold leases: they are looked at however long ago they began
     */
    private void sweep(List<String> held, Round round) {
        Set<String> seen = new HashSet<>();
        ENDED.forEach(
                status ->
                        round.attempt(
                                "look for runs that are " + status,
                                () ->
                                        lately(status)
                                                .map(ExecutionListItem::executionArn)
                                                .filter(seen::add)
                                                .forEach(run -> guard(run, status, round))));
        held.stream()
                .filter(run -> !seen.contains(run))
                .forEach(run -> lookAt(run, goesOn -> {}, round));
        round.attempt("look for runs that go on", () -> lookAt(running(), round));
    }

    /** Does the same for runs that hold leases, without lists of executions. */
    private void sweepHeld(List<String> held, Round round) {
        List<String> going = new ArrayList<>();
        held.forEach(
                run ->
                        lookAt(
                                run,
                                found -> {
                                    if (Stops.isRedriven(found.status(), found.redriveCount())) {
                                        stops.stop(List.of(run), Stops.REDRIVEN, round);
                                    } else {
                                        going.add(run);
                                    }
                                },
                                round));
        round.attempt("look for runs that go on", () -> stopWhere(going, round));
    }

    private List<String> goingOn(List<String> held, Round round) {
        List<String> going = new ArrayList<>();
        held.forEach(run -> lookAt(run, found -> going.add(run), round));
        return going;
    }

    /**
     * Has a run guarded that has ended.
     *
     * @param goesOn is told of one that has not
     */
    private void lookAt(String held, Consumer<DescribeExecutionResponse> goesOn, Round round) {
        round.attempt(
                "look at " + held,
                () ->
                        executions
                                .find(new ExecutionArn(held))
                                .ifPresent(
                                        found -> {
                                            if (ENDED.contains(found.status())) {
                                                guard(held, found.status(), round);
                                            } else if (found.status() == RUNNING) {
                                                goesOn.accept(found);
                                            }
                                        }));
    }

    private Stream<ExecutionListItem> lately(ExecutionStatus status) {
        Instant now = clock.instant();
        return executions
                .of(
                        watch.machine(),
                        Optional.of(status),
                        run -> run.startDate().isAfter(now.minus(LONGEST_RUN)))
                .stream()
                .filter(run -> run.stopDate().isAfter(now.minus(LOOK_BACK)));
    }

    private List<ExecutionListItem> running() {
        return executions.of(watch.machine(), Optional.of(ExecutionStatus.RUNNING), run -> true);
    }

    private void lookAt(List<ExecutionListItem> running, Round round) {
        stops.stop(
                arns(
                        running.stream()
                                .filter(run -> Stops.isRedriven(run.status(), run.redriveCount()))),
                Stops.REDRIVEN,
                round);
        stopWhere(arns(running.stream()), round);
    }

    private static List<String> arns(Stream<ExecutionListItem> runs) {
        return runs.map(ExecutionListItem::executionArn).toList();
    }

    private void stopWhere(List<String> running, Round round) {
        if (running.isEmpty()) {
            return;
        }
        List<Objection> all = conditions.objections(watch.alarms(), watch.safetyLever());
        Objection.together(all.stream().filter(Objection::isKnown).toList())
                .ifPresent(why -> stops.stop(running, why, round));
        all.stream().filter(why -> !why.isKnown()).forEach(why -> round.failed(why.said()));
    }
}
