package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a definition in the Amazon States Language. It takes what our records can say and refuses
 * the rest by name: JSONPath, Map, other integrations. Whether the machine hangs together is for
 * {@link AslChecker} to say.
 *
 * @see <a href="https://states-language.net/">The Amazon States Language</a>
 */
public final class AslReader {

    private static final int LONGEST_SECONDS = 99_999_999;
    private static final int MOST_ATTEMPTS = 99_999_999;

    private final List<Problem> problems = new ArrayList<>();

    private AslReader() {}

    /**
     * Reads a definition's text.
     *
     * @param file stands in the problems
     */
    public static Checked<StateMachine> read(String text, String file) {
        Checked<Json> json = JsonReader.read(text, file);
        return json.isUsable() ? read(json.get()) : Checked.failed(json.problems());
    }

    /** Reads a definition, with all mistakes at once, each with its place. */
    public static Checked<StateMachine> read(Json definition) {
        AslReader reader = new AslReader();
        if (!(definition instanceof JsonObject object)) {
            return Checked.failed(
                    List.of(
                            Problem.error(
                                    ShapeKind.WRONG_TYPE,
                                    definition.at(),
                                    "the definition is " + definition.kind() + ", not an object",
                                    "")));
        }
        StateMachine machine = reader.machine(object);
        return Checked.of(machine, reader.problems);
    }

    private StateMachine machine(JsonObject object) {
        Fields fields = new Fields(object, "the machine", problems);
        if (!fields.text("QueryLanguage").equals("JSONata") && fields.has("QueryLanguage")) {
            fields.badValue("QueryLanguage", "`JSONata`");
        }
        StateMachine machine =
                new StateMachine(fields.optionalText("Comment").orElse(""), states(fields));
        fields.refuseOthers();
        return machine;
    }

    private States states(Fields fields) {
        String startAt = fields.text("StartAt");
        Map<String, State> states = new LinkedHashMap<>();
        fields.object("States").fields().forEach((name, state) -> state(name, state, states));
        return new States(startAt, states);
    }

    private void state(String name, Json json, Map<String, State> states) {
        String owner = "the state `" + name + "`";
        if (!(json instanceof JsonObject object)) {
            problems.add(
                    Problem.error(
                            ShapeKind.WRONG_TYPE,
                            json.at(),
                            owner + " is " + json.kind() + " but should be an object",
                            ""));
            return;
        }
        Fields fields = new Fields(object, owner, problems);
        State state = state(fields);
        fields.refuseOthers();
        states.put(name, state);
    }

    private State state(Fields fields) {
        String comment = fields.optionalText("Comment").orElse("");
        return switch (fields.text("Type")) {
            case "Task" -> task(comment, fields);
            case "Wait" -> new Wait(comment, fields.requiredJson("Seconds"), transition(fields));
            case "Parallel" -> parallel(comment, fields);
            case "Choice" -> choice(comment, fields);
            case "Pass" -> pass(comment, fields);
            case "Succeed" -> new Succeed(comment);
            case "Fail" -> fail(comment, fields);
            default -> unsupported(comment, fields);
        };
    }

    private State unsupported(String comment, Fields fields) {
        if (fields.has("Type")) {
            fields.badValue("Type", "Task, Wait, Parallel, Choice, Pass, Succeed or Fail");
        }
        fields.allowOthers();
        return new Succeed(comment);
    }

    private Task task(String comment, Fields fields) {
        String resource = fields.text("Resource");
        if (fields.has("Resource") && !resource.equals(Task.LAMBDA_INVOKE)) {
            fields.badValue("Resource", "`" + Task.LAMBDA_INVOKE + "`");
        }
        return new Task(
                comment,
                new Task.Invocation(
                        resource,
                        fields.object("Arguments"),
                        fields.whole("TimeoutSeconds", 1, LONGEST_SECONDS, LONGEST_SECONDS)),
                retriers(fields),
                catchers(fields),
                fields.optionalObject("Assign"),
                fields.json("Output"),
                transition(fields));
    }

    private Parallel parallel(String comment, Fields fields) {
        List<States> branches = new ArrayList<>();
        fields.requireItems("Branches");
        for (JsonObject object : fields.objects("Branches")) {
            Fields branch = fields.of(object, "a branch of " + fields.owner());
            branch.optionalText("Comment");
            branches.add(states(branch));
            branch.refuseOthers();
        }
        return new Parallel(
                comment,
                branches,
                retriers(fields),
                catchers(fields),
                fields.optionalObject("Assign"),
                fields.json("Output"),
                transition(fields));
    }

    private Choice choice(String comment, Fields fields) {
        List<Choice.Rule> rules = new ArrayList<>();
        fields.requireItems("Choices");
        for (JsonObject object : fields.objects("Choices")) {
            Fields rule = fields.of(object, "a rule of " + fields.owner());
            rules.add(new Choice.Rule(rule.text("Condition"), rule.text("Next")));
            rule.refuseOthers();
        }
        return new Choice(
                comment,
                rules,
                fields.optionalText("Default").orElse(""),
                fields.optionalObject("Assign"));
    }

    private static Pass pass(String comment, Fields fields) {
        return new Pass(
                comment,
                fields.optionalObject("Assign"),
                fields.json("Output"),
                transition(fields));
    }

    private static Fail fail(String comment, Fields fields) {
        return new Fail(
                comment,
                fields.optionalText("Error").orElse(""),
                fields.optionalText("Cause").orElse(""));
    }

    private static Transition transition(Fields fields) {
        if (fields.has("Next")) {
            return new Transition.Next(fields.text("Next"));
        }
        if (!fields.flag("End")) {
            fields.text("Next");
        }
        return new Transition.End();
    }

    private static List<Retrier> retriers(Fields fields) {
        return fields.objects("Retry").stream()
                .map(object -> retrier(fields.of(object, "a Retry of " + fields.owner())))
                .toList();
    }

    private static Retrier retrier(Fields fields) {
        fields.requireItems("ErrorEquals");
        Retrier retrier =
                new Retrier(
                        fields.texts("ErrorEquals"),
                        fields.whole("IntervalSeconds", 1, LONGEST_SECONDS, 1),
                        fields.whole("MaxAttempts", 0, MOST_ATTEMPTS, 3),
                        fields.number("BackoffRate", 2.0),
                        fields.whole(
                                "MaxDelaySeconds",
                                1,
                                Retrier.LONGEST_DELAY_SECONDS,
                                Retrier.LONGEST_DELAY_SECONDS),
                        jitter(fields));
        fields.refuseOthers();
        return retrier;
    }

    private static boolean jitter(Fields fields) {
        return switch (fields.optionalText("JitterStrategy").orElse("NONE")) {
            case "FULL" -> true;
            case "NONE" -> false;
            default -> {
                fields.badValue("JitterStrategy", "`FULL` or `NONE`");
                yield false;
            }
        };
    }

    private static List<Catcher> catchers(Fields fields) {
        return fields.objects("Catch").stream()
                .map(object -> catcher(fields.of(object, "a Catch of " + fields.owner())))
                .toList();
    }

    private static Catcher catcher(Fields fields) {
        fields.requireItems("ErrorEquals");
        Catcher catcher =
                new Catcher(
                        fields.texts("ErrorEquals"),
                        fields.text("Next"),
                        fields.optionalObject("Assign"),
                        fields.json("Output"));
        fields.refuseOthers();
        return catcher;
    }
}
