package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Retrier;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.HttpProvider;
import chaosstates.model.Patience;
import chaosstates.plan.ControlStep;
import chaosstates.plan.ControlSteps;
import chaosstates.plan.Dry;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Step;
import chaosstates.substitution.UsedSecrets;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.RunContext;
import chaosstates.wire.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Task of an activity: one activity is one Task is one transition. */
final class Tasks {

    /** A state's output is its input: later states never read what earlier ones returned. */
    static final Json UNCHANGED = Json.of(Expressions.of("$states.input"));

    /**
     * Errors before the call was made: the function did not run, so even an action may be tried
     * again.
     */
    private static final List<String> DID_NOT_RUN = List.of("Lambda.TooManyRequestsException");

    /**
     * Errors of a call that may have been made: only activities that may run twice are tried again.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception">Handle
     *     transient Lambda service exceptions</a>
     */
    static final List<String> MAY_HAVE_RUN =
            List.of(
                    "Lambda.ServiceException",
                    "Lambda.AWSLambdaException",
                    "Lambda.SdkClientException",
                    "Lambda.TooManyRequestsException");

    /** The experiment that controls are told. */
    static final Json EXPERIMENT = Json.of(Expressions.of(Expressions.EXPERIMENT));

    /** Dry mode of the execution. */
    private static final Json DRY = Json.of(Expressions.of("$dry"));

    private final Plan plan;
    private final Patience patience;
    private final Exits exits;
    private final String execution;

    /**
     * @param execution the expression for the ARN of the run to which the activities belong
     */
    Tasks(Plan plan, Exits exits, String execution) {
        this.plan = plan;
        this.patience = Patience.of(plan.experiment().source());
        this.exits = exits;
        this.execution = execution;
    }

    ControlSteps controls() {
        return plan.controls();
    }

    /** Lists the exits for the step. By our rules a rollback ends nothing: the rest is played. */
    List<Exits.Rule> ends(Step step) {
        return step.phase() == Phase.ROLLBACK
                ? exits.interruptions(step.phase())
                : exits.breakOffs(step.phase());
    }

    /**
     * A Task that leads to the same place when it fails: the failure is in the history.
     *
     * @param ends what does end the run
     */
    Task tolerated(Step step, List<Catcher> ends, Transition next) {
        List<Catcher> catchers = new ArrayList<>(ends);
        catchers.addAll(tolerant(next));
        return task(step, catchers, Optional.empty(), next);
    }

    /** A tolerated one after which it can be told that it failed. */
    Task marked(Step step, List<Catcher> ends, String next) {
        List<Catcher> catchers = new ArrayList<>(ends);
        catchers.add(
                new Catcher(
                        List.of(Catcher.ALL),
                        next,
                        Optional.empty(),
                        Optional.of(Json.of(Expressions.markedAsFailed(step.state())))));
        return task(step, catchers, Optional.empty(), new Transition.Next(next));
    }

    /** The call of a control, which the run survives whatever becomes of it. */
    Task called(ControlStep control, List<Catcher> ends, Transition next) {
        List<Catcher> catchers = new ArrayList<>(ends);
        catchers.addAll(tolerant(next));
        return Task.of(call(control).arguments(), control.spec().timeoutSeconds(), next)
                .comment(control.spec().id())
                .retry(retrier(DID_NOT_RUN))
                .catching(catchers)
                .output(UNCHANGED);
    }

    private ControlCall call(ControlStep control) {
        boolean ofExperiment = control.place().of().isEmpty();
        return surrounded(
                new ControlCall(
                        control.control().source(),
                        control.hook().function(),
                        ofExperiment ? EXPERIMENT : control.context(),
                        EXPERIMENT,
                        journalSoFar(control),
                        run(false)));
    }

    /**
     * Returns the payload from which the function folds the run so far. A guardian never asks: its
     * only controls are those to be cleaned up, which are told nothing.
     */
    private Optional<ControlCall.AskedJournal> journalSoFar(ControlStep control) {
        return Optional.of(
                        new ControlCall.AskedJournal(
                                Expressions.of(Expressions.EXECUTION),
                                control.state(),
                                PlanJson.write(plan)))
                .filter(asked -> control.hook().isToldWhatCame());
    }

    /**
     * A Task that fails when its probe misses the tolerance: after the result is in the history, so
     * that all of the output gets there, which an error's 32 KiB could not hold.
     */
    Task judged(Step step, List<Catcher> ends, Transition next) {
        String message = "The probe " + step.activity().name() + " is not in the given tolerance";
        JsonObject steady = JsonObject.EMPTY.with("steady", Expressions.steadyOr(message));
        return task(step, ends, Optional.of(steady), next);
    }

    /** A judged one that looks several times, until it misses. */
    Task sampled(Step step, Samples samples, List<Catcher> ends, Transition next) {
        Task once = judged(step, ends, next);
        ActivityCall call = call(step).sampling(samples);
        return once.arguments(call.arguments()).timeout(block(samples, once.timeoutSeconds()));
    }

    /**
     * Returns the time limit of a function that looks several times.
     *
     * @param look a probe that has begun may take its time
     */
    static int block(Samples samples, int look) {
        long all = (long) Math.ceil(samples.count() * samples.frequency()) + look;
        return (int) Math.min(Block.LONGEST_FUNCTION_SECONDS, all);
    }

    Task task(Step step, List<Catcher> catchers, Optional<JsonObject> assign, Transition next) {
        return Task.of(call(step).arguments(), timeoutSeconds(step), next)
                .comment(step.spec().id())
                .retry(retry(step))
                .catching(catchers)
                .assign(assign)
                .output(UNCHANGED);
    }

    /** A rollback is tried again for minutes, whatever it fails by. */
    private List<Retrier> retry(Step step) {
        int seconds = patience.seconds(step.activity().name());
        return step.phase() == Phase.ROLLBACK && !plan.isCompatible() && seconds > 0
                ? Persistent.retriers(seconds)
                : List.of(retry(step.spec()));
    }

    /**
     * Returns the timeout of a step, which includes the controls that the function calls itself.
     */
    private static int timeoutSeconds(Step step) {
        return Math.min(
                Block.LONGEST_FUNCTION_SECONDS,
                step.spec().timeoutSeconds() + step.controls().timeoutSeconds());
    }

    private ActivityCall call(Step step) {
        boolean isCompatible = isHttp(step) || step.tolerance().isPresent();
        ActivityCall call =
                ActivityCall.of(step.activity().source(), context(step, isCompatible))
                        .judgedBy(step.tolerance())
                        .on(ChainTasks.terms(step));
        return surrounded(
                step.controls().isEmpty()
                        ? call
                        : call.surroundedBy(step.controls().around(), EXPERIMENT));
    }

    private RunContext context(Step step, boolean isCompatible) {
        return run(isCompatible)
                .dry(dry(step))
                .in(Json.of(Expressions.of(ChainTasks.configuration(step))));
    }

    /** Returns the dry mode of a step; safeguards of a dry run are not dry themselves. */
    private static Optional<Json> dry(Step step) {
        if (step.phase() == Phase.SAFEGUARD) {
            return Optional.empty();
        }
        return Optional.of(step.treatment().isBypassed() ? Json.of(Dry.ACTIVITIES.key()) : DRY);
    }

    /** An answer of a web site, like a tolerance, may mean something else to the Chaos Toolkit. */
    private static boolean isHttp(Step step) {
        return step.activity().provider() instanceof HttpProvider;
    }

    /**
     * Returns the context that every function receives of its run.
     *
     * @param isReadByRules whether what is called may mean something else to the Chaos Toolkit
     */
    RunContext run(boolean isReadByRules) {
        return new RunContext(
                Json.of(Expressions.of(Expressions.CONFIGURATION)),
                JsonObject.EMPTY,
                plan.isCompatible() && isReadByRules,
                Optional.of(DRY),
                Optional.of(Expressions.of(execution)));
    }

    private ActivityCall surrounded(ActivityCall call) {
        return call.in(call.run().withSecrets(secrets(call)));
    }

    private ControlCall surrounded(ControlCall call) {
        return call.in(call.run().withSecrets(secrets(call)));
    }

    /** The references to secrets that a call uses. */
    JsonObject secrets(FunctionCall call) {
        return UsedSecrets.of(call.json(), plan.experiment().secrets());
    }

    static Retrier retry(ActivitySpec spec) {
        return retrier(spec.isProbe() ? MAY_HAVE_RUN : DID_NOT_RUN);
    }

    static Retrier retrier(List<String> errors) {
        return new Retrier(errors, 1, 5, 2.0, 20, true);
    }

    /** The last of a branch has nowhere to lead an error: the branch then ends by it. */
    static List<Catcher> tolerant(Transition next) {
        return switch (next) {
            case Transition.Next to -> List.of(unchanged(Catcher.ALL, to.state()));
            case Transition.End end -> List.of();
        };
    }

    /** Catches an error and drops it: it is in the history. */
    static Catcher unchanged(String error, String next) {
        return new Catcher(List.of(error), next, Optional.empty(), Optional.of(UNCHANGED));
    }
}
