package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Retrier;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;
import chaosstates.plan.ControlStep;
import chaosstates.plan.ControlSteps;
import chaosstates.plan.Dry;
import chaosstates.plan.EmbeddedControls;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Step;
import chaosstates.substitution.UsedSecrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Task of an activity: one activity is one Task is one transition. */
final class Tasks {

    /** A state's output is its input: later states never read what earlier ones returned. */
    static final Json UNCHANGED = Json.of(Expressions.of("$states.input"));

    /** Said before the call was made: it did not run, so even an action may be tried again. */
    private static final List<String> DID_NOT_RUN = List.of("Lambda.TooManyRequestsException");

    /**
     * Said when the call may have been made or not: only what may be done twice is tried again.
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

    private static final int CLEARANCE_TIMEOUT_SECONDS = 60;

    private final Plan plan;
    private final Exits exits;

    Tasks(Plan plan, Exits exits) {
        this.plan = plan;
        this.exits = exits;
    }

    ControlSteps controls() {
        return plan.controls();
    }

    /**
     * What ends the run when the step raises it. A rollback ends nothing by our rules: the rest is
     * played.
     */
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
    Task marked(Step step, List<Catcher> ends, Transition next) {
        List<Catcher> catchers = new ArrayList<>(ends);
        catchers.add(
                new Catcher(
                        List.of(Catcher.ALL),
                        ((Transition.Next) next).state(),
                        Optional.empty(),
                        Optional.of(Json.of(Expressions.markedAsFailed(step.state())))));
        return task(step, catchers, Optional.empty(), next);
    }

    /** Nothing is begun, and nothing undone, unless it is answered well. */
    Task cleared(Clearance asked) {
        return new Task(
                "Nothing is begun while a stop condition holds or another run has a target",
                Task.LAMBDA_INVOKE,
                arguments(Clearance.FUNCTION, payload(asked)),
                CLEARANCE_TIMEOUT_SECONDS,
                List.of(retrier(MAY_HAVE_RUN)),
                List.of(unchanged(Catcher.ALL, Ending.JOURNAL)),
                Optional.empty(),
                Optional.of(UNCHANGED),
                new Transition.Next(Plan.TRY));
    }

    private static JsonObject payload(Clearance asked) {
        return JsonObject.EMPTY
                .with("execution", Expressions.of(Expressions.EXECUTION))
                .with("targets", texts(asked.targets()))
                .with("alarms", texts(asked.alarms()))
                .with("safety_lever", asked.safetyLever())
                .with("configuration", Expressions.of(Expressions.CONFIGURATION));
    }

    private static Json texts(List<String> texts) {
        return Json.of(texts.stream().map(Json::of).toList());
    }

    /** The call of a control, which the run survives whatever becomes of it. */
    Task called(ControlStep control, List<Catcher> ends, Transition next) {
        List<Catcher> catchers = new ArrayList<>(ends);
        catchers.addAll(tolerant(next));
        return new Task(
                control.spec().id(),
                Task.LAMBDA_INVOKE,
                arguments(control.spec().id(), surrounded(payload(control))),
                control.spec().timeoutSeconds(),
                List.of(retrier(DID_NOT_RUN)),
                catchers,
                Optional.empty(),
                Optional.of(UNCHANGED),
                next);
    }

    private JsonObject payload(ControlStep control) {
        boolean ofExperiment = control.place().of().isEmpty();
        Json experiment = Json.of(Expressions.of(Expressions.EXPERIMENT));
        JsonObject payload =
                JsonObject.EMPTY
                        .with("control", control.control().source())
                        .with("hook", control.hook().function())
                        .with("context", ofExperiment ? experiment : control.context())
                        .with("experiment", experiment);
        return control.hook().isToldWhatCame()
                ? payload.with("journal", journalSoFar(control))
                : payload;
    }

    /** What the function needs to find out what the run has come to. */
    private JsonObject journalSoFar(ControlStep control) {
        return JsonObject.EMPTY
                .with("execution", Expressions.of(Expressions.EXECUTION))
                .with("state", control.state())
                .with("plan", PlanJson.write(plan));
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

    /**
     * How often a function looks before it answers.
     *
     * @param seconds between two looks
     */
    record Samples(long count, double seconds) {

        /** A probe that has begun may take its time. */
        int timeoutSeconds(int look) {
            long all = (long) Math.ceil(count * seconds) + look;
            return (int) Math.min(Block.LONGEST_FUNCTION_SECONDS, all);
        }
    }

    /** A judged one that looks several times, until it misses. */
    Task sampled(Step step, Samples samples, List<Catcher> ends, Transition next) {
        Task once = judged(step, ends, next);
        JsonObject payload =
                once.arguments()
                        .object("Payload")
                        .with("samples", samples.count())
                        .with("frequency", samples.seconds());
        return new Task(
                once.comment(),
                once.resource(),
                once.arguments().with("Payload", payload),
                samples.timeoutSeconds(once.timeoutSeconds()),
                once.retry(),
                once.catchers(),
                once.assign(),
                once.output(),
                next);
    }

    private Task task(
            Step step, List<Catcher> catchers, Optional<JsonObject> assign, Transition next) {
        return new Task(
                step.spec().id(),
                Task.LAMBDA_INVOKE,
                arguments(step.spec().id(), payload(step)),
                timeoutSeconds(step),
                retry(step.spec()),
                catchers,
                assign,
                Optional.of(UNCHANGED),
                next);
    }

    /** Of one that calls controls itself they have to fit in, too. */
    private static int timeoutSeconds(Step step) {
        return Math.min(
                Block.LONGEST_FUNCTION_SECONDS,
                step.spec().timeoutSeconds() + step.controls().timeoutSeconds());
    }

    /** The arguments of the Lambda integration; the name is a placeholder until it is deployed. */
    static JsonObject arguments(String function, JsonObject payload) {
        return JsonObject.EMPTY
                .with("FunctionName", "${" + function + "}")
                .with("Payload", payload);
    }

    private JsonObject payload(Step step) {
        JsonObject activity = JsonObject.EMPTY.with("activity", step.activity().source());
        JsonObject judged =
                step.tolerance()
                        .map(tolerance -> activity.with("tolerance", tolerance))
                        .orElse(activity);
        JsonObject all =
                surrounded(
                        step.controls().isEmpty()
                                ? judged
                                : withExperiment(embedding(judged, step.controls())));
        if (step.phase() == Phase.SAFEGUARD) {
            // What guards a dry run is not dry itself.
            return all.without("dry");
        }
        return step.treatment().isBypassed() ? all.with("dry", Dry.ACTIVITIES.key()) : all;
    }

    /** With the controls that the function calls around it, if there are any. */
    static JsonObject embedding(JsonObject payload, EmbeddedControls controls) {
        return controls.isEmpty() ? payload : payload.with(EmbeddedControls.KEY, controls.json());
    }

    /** With what controls are told beside that. */
    static JsonObject withExperiment(JsonObject payload) {
        return payload.with("experiment", Expressions.of(Expressions.EXPERIMENT));
    }

    /** With what every activity is given beside itself; the execution is for its log. */
    JsonObject surrounded(JsonObject own) {
        JsonObject payload = own.with("configuration", Expressions.of(Expressions.CONFIGURATION));
        JsonObject secrets = plan.experiment().secrets();
        if (!secrets.fields().isEmpty()) {
            payload = payload.with("secrets", UsedSecrets.of(payload, secrets));
        }
        if (plan.isCompatible() && isReadByItsRules(own)) {
            payload = payload.with("compat", true);
        }
        return payload.with("dry", Expressions.of("$dry"))
                .with("execution", Expressions.of(Expressions.EXECUTION));
    }

    /** A tolerance, or an answer of a web site, may mean something else to the Chaos Toolkit. */
    private static boolean isReadByItsRules(JsonObject own) {
        boolean isHttp =
                own.object("activity")
                        .object("provider")
                        .string("type")
                        .equals(Optional.of("http"));
        return isHttp || own.has("tolerance") || own.has("probes");
    }

    static List<Retrier> retry(ActivitySpec spec) {
        return List.of(retrier(spec.isProbe() ? MAY_HAVE_RUN : DID_NOT_RUN));
    }

    static Retrier retrier(List<String> errors) {
        return new Retrier(errors, 1, 5, 2.0, 20, true);
    }

    /** The last of a branch has nowhere to lead an error: the branch then ends by it. */
    private static List<Catcher> tolerant(Transition next) {
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
