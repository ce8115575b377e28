package chaosstates.problem;

/** What can be wrong with an experiment whose shape is right. */
public enum CheckKind implements Kind {
    PAUSE_LENGTH(
            "A pause whose length the state machine can't know, or that is too long for it.",
            "A pause is a Wait state: nothing runs, and nothing is paid, while it lasts. Its "
                    + "length is a number in the experiment or in its configuration; secrets and "
                    + "environment variables are read by Lambda functions only.",
            "Write a number of seconds, or declare one in `configuration`. It can be given at "
                    + "the start of an execution."),
    NOT_SUPPORTED_YET(
            "The Chaos Toolkit can do this, Chaos States cannot yet.",
            "It is refused by name, because an experiment that silently leaves out a part shows"
                    + " nothing.",
            "What the hint says, or run this experiment with the Chaos Toolkit itself."),
    UNKNOWN_FUNCTION(
            "A module that is known, and a function of it that is not.",
            "Every function of an experiment becomes a Lambda function, written in Java under "
                    + "the same name; this one does not exist.",
            "Correct the name; `docs/activities.md` lists what can be called."),
    UNKNOWN_MODULE(
            "A module of a known extension that has no functions here.",
            "Not all of the extension's modules are there yet, or the name is misspelt.",
            "Correct the name; `docs/activities.md` lists what can be called."),
    UNKNOWN_EXTENSION(
            "A module of an extension that Chaos States does not have, or of your own.",
            "Python code is not run here; its functions have to exist in Java.",
            "Use an `http` activity, or a function that `docs/activities.md` lists."),
    MISSING_ARGUMENT(
            "A function is called without an argument that it needs.",
            "It would fail on AWS, in the middle of the experiment.",
            "Add the argument."),
    UNEXPECTED_ARGUMENT(
            "A function is given an argument that it does not take.",
            "It may be misspelt, and the call would fail.",
            "Correct or remove it."),
    ARGUMENT_TYPE(
            "An argument is of the wrong kind.",
            "AWS would refuse the call, in the middle of the experiment. Text that holds a "
                    + "placeholder passes: its value is known only at run time.",
            "Write the kind of value that the hint names."),
    ACTIVITY_TYPE(
            "An action is declared as a probe, or a probe as an action.",
            "A dry run that spares actions goes by what the experiment says: a misdeclared "
                    + "action would really run.",
            "Correct the `type`."),
    UNRESOLVED_REFERENCE(
            "A `ref` to an activity that does not exist.",
            "The Chaos Toolkit finds this in the method; in the hypothesis and the rollbacks it"
                    + " crashes when it gets there. Rollbacks can't be referred to at all.",
            "Correct the name, or repeat the activity."),
    DUPLICATE_NAME(
            "Two activities have the same name.",
            "A `ref` finds the last of them only, and in the log they look alike.",
            "Rename one of them."),
    UNKNOWN_PLACEHOLDER(
            "A placeholder whose name neither `configuration` nor `secrets` declares.",
            "It stays in the text as it is: an HTTP call would go to `${web_url}`. A value "
                    + "given at the start fills only names that the experiment declares.",
            "Declare the name in `configuration`."),
    PLACEHOLDER_NAME(
            "Something that looks like a placeholder, but its name has a hyphen, a dot, a blank"
                    + " or another character that names can't have.",
            "It stays in the text as it is.",
            "Use letters, digits and `_`, and declare it under that name. For a literal `${` "
                    + "write `$${`."),
    TOLERANCE_IS_RANGE(
            "A tolerance of two texts for a probe whose output is a plain value.",
            "A list of exactly two is a range, also of text: `[\"up\", \"running\"]` is not met"
                    + " by `up`, because `up` is not between the two.",
            "Write one of them twice, since a list of three is a choice; or use a tolerance of "
                    + "type `regex`."),
    TOLERANCE_NEVER_MET(
            "A boolean or text as the tolerance of an HTTP probe.",
            "It is compared with the whole response, which is an object; only a number or a "
                    + "list of numbers is compared with its status.",
            "Give the expected status, or look into the body by a tolerance of type `regex` or "
                    + "`jsonpath`."),
    TOLERANCE_TARGET(
            "A regular expression or a range for an HTTP probe, without saying what of the "
                    + "response it looks at.",
            "It looks at the whole response, which is neither text nor a number; the Chaos "
                    + "Toolkit crashes on that.",
            "Add `target`: `body`, `status` or `headers`."),
    TOLERANCE_UNUSED(
            "A tolerance outside the hypothesis.",
            "It is never evaluated: whatever the probe finds, the experiment goes on and holds.",
            "Put the probe into the hypothesis."),
    PATTERN_SYNTAX(
            "The regular expression or the path of a tolerance can't be read.",
            "Expressions are those of Python, paths those of jsonpath2: they begin with `$`, "
                    + "names with other characters stand in double quotes, and a comparison is written "
                    + "with one `=`.",
            "Correct it at the place that the message names."),
    NO_PROBES(
            "A hypothesis without probes.",
            "It counts as no hypothesis at all, so the experiment can't deviate.",
            "Add a probe with a tolerance."),
    IGNORED_KEY(
            "A key of the format that has no effect where it stands.",
            "The Chaos Toolkit documents or validates some of these and then does not use them;"
                    + " here it is the same, but said.",
            "What the hint says."),
    DEPRECATED(
            "A way to write something that still works, but that the Chaos Toolkit advises "
                    + "against.",
            "The arguments of a program as an object depend on the order of its keys, which "
                    + "other tools may change. A secret of Vault with a `key` alone is of an old form, in"
                    + " which the key was the path.",
            "Write the newer form that the hint names."),
    EVALUATED_TEXT(
            "A text in `{% %}`.",
            "The machine carries the experiment's values as they are, and Step Functions "
                    + "evaluates every such string as JSONata.",
            "Begin the text with a blank, or say it in another way."),
    INLINE_SECRET(
            "A secret whose value stands in the experiment.",
            "It would stand in the state machine, in the history of each execution and in the "
                    + "journal as well.",
            "Refer to it: `{\"type\": \"env\", \"key\": \"NAME\"}`."),
    UNKNOWN_CONTROL(
            "No control has this name here.",
            "The Chaos Toolkit leaves a control out that it can't load, and says so to nobody "
                    + "who does not debug. A safeguard that is left out guards nothing.",
            "Use one of docs/controls.md, remove it, or write it: CONTRIBUTING.md says how."),
    CONTROL_PLACEHOLDER(
            "A control that changes the plan is given a placeholder.",
            "The machine is made before the values of an execution are known.",
            "Write the value itself."),
    CONTROL_ARGUMENT(
            "A control can't do anything sensible with an argument, although it is of the right"
                    + " type.",
            "It would fail, or end the run, when the run is about to begin. What holds a "
                    + "placeholder is known in the run only, and looked at then.",
            "docs/controls.md says what the argument may be."),
    SAFEGUARD(
            "A safeguard is no probe, says no number of seconds, or there are none.",
            "It is there to end a run that does harm, so it has to be known beforehand that it "
                    + "can.",
            "Give each a type of `probe`, a `tolerance` and, to look more than once, a "
                    + "`frequency` in seconds.");

    private final String what;
    private final String why;
    private final String mend;

    CheckKind(String what, String why, String mend) {
        this.what = what;
        this.why = why;
        this.mend = mend;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    public String mend() {
        return mend;
    }
}
