package chaosstates.problem;

/** Problems of a state machine, or of the history of its run. */
public enum MachineKind implements Kind {
    UNSUPPORTED_FIELD(
            "A state has a field that the compiler never writes.",
            "The local engine knows only what the compiler writes. It refuses the rest, so that"
                    + " a run never silently differs from one on AWS.",
            "Compile the machine again instead of editing it."),
    MISSING_FIELD(
            "A state, or the machine, lacks a field that it has to have.",
            "Step Functions would refuse the machine.",
            "Compile the machine again."),
    BAD_VALUE(
            "A field of a machine has a value that it can't have.",
            "Step Functions would refuse the machine.",
            "Compile the machine again."),
    DUPLICATE_STATE(
            "Two states of a machine have the same name.",
            "Step Functions wants names that are unique in the whole machine.",
            "Rename one of them."),
    STATE_NAME_TOO_LONG(
            "The name of a state has more than 80 characters.",
            "Step Functions takes no more.",
            "Shorten it."),
    UNKNOWN_STATE(
            "A transition leads to a state that does not exist.",
            "States can be reached only from the same `States`.",
            "Correct the name."),
    UNREACHABLE_STATE(
            "No transition leads to a state.",
            "What is never entered is mostly the remainder of an edit.",
            "Remove it, or lead there."),
    NO_TERMINAL_STATE(
            "A branch has no end.",
            "Step Functions refuses a branch without an `End`, `Succeed` or `Fail`.",
            "End it."),
    OUTER_ASSIGN(
            "A branch assigns a variable of what is around it.",
            "Step Functions lets branches read outer variables only.",
            "Use a name of its own."),
    BAD_EXPRESSION(
            "A JSONata expression breaks a rule of Step Functions.",
            "It would fail in the run, or the machine would be refused.",
            "See the message: each rule says what it wants."),
    BAD_RESOURCE(
            "The resource of a Task is no ARN.",
            "Only `arn:aws:states:::lambda:invoke` is compiled.",
            "Compile the machine again."),
    MISPLACED_ALL(
            "`States.ALL` stands beside other errors, or before other handlers.",
            "Step Functions refuses that.",
            "Put it alone into the last handler."),
    BAD_HISTORY(
            "The file is no history of an execution.",
            "A history is what `aws stepfunctions get-execution-history` prints.",
            "Fetch the history again."),
    INCOMPLETE_HISTORY(
            "The history has a token for further pages.",
            "The journal of a part of a run would mislead.",
            "Fetch all pages and join their `events`.");

    private final Words words;

    MachineKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
