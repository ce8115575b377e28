package chaosstates.problem;

/** What can be wrong with the shape of an experiment: keys, types and ranges. */
public enum ShapeKind implements Kind {
    MISSING_KEY(
            "A key without which the object means nothing is not there.",
            "An experiment needs a title, a description and a method; an activity a type, a "
                    + "name and a provider; a hypothesis probe a tolerance, also when it is a reference.",
            "Add the key."),
    EMPTY_VALUE(
            "A text that has to say something is empty.",
            "Logs, reports and the console show it.",
            "Write something there."),
    EXPLICIT_NULL(
            "A key is there, with `null` as its value.",
            "The Chaos Toolkit fails on these with a stack trace, some only while the "
                    + "experiment runs.",
            "Leave the key out, or give it a value."),
    WRONG_TYPE(
            "A value is of the wrong kind, for example text where a number belongs.",
            "Some of these pass the validation of the Chaos Toolkit and abort the run.",
            "Write the kind of value that the hint names."),
    UNKNOWN_KEY(
            "A key that is nearly one of the known ones.",
            "The Chaos Toolkit ignores keys that it does not know, so that a misspelt "
                    + "`rollbacks` would never be played.",
            "Correct the spelling. If the key is meant as it is, give it a name that is less "
                    + "alike."),
    EXTRA_KEY(
            "A key that has no meaning.",
            "It is ignored, here as in the Chaos Toolkit.",
            "Remove it, or keep it as a remark. Data of your own belongs into `extensions`."),
    UNKNOWN_VALUE(
            "A text that is not one of the few that are possible.",
            "It selects what is done; there is no fallback.",
            "Use one of the words that the hint names."),
    OUT_OF_RANGE(
            "A number that makes no sense here, such as a pause of less than no time.",
            "The Chaos Toolkit would abort the run when it gets there.",
            "Write a number in the range that the hint names."),
    RANGE_SIZE(
            "The `range` of a tolerance has not exactly two bounds.",
            "A range is a lower and an upper bound, both included.",
            "Write two numbers."),
    SECRETS_GROUP(
            "A secret stands directly under `secrets`.",
            "Secrets come in groups; a provider names the groups that a function may see.",
            "Put a group around it: `{\"secrets\": {\"group\": {\"name\": …}}}`."),
    EXTENSION_NAME(
            "An extension whose name is nearly that of Chaos States' own settings.",
            "Its targets and stop conditions are not looked at: nothing would stop a run.",
            "Write `chaos-states`; another tool's extension is kept as it is."),
    ACTIVITY_SPEC(
            "The description of an activity, a file of this project, is wrong.",
            "Checks, permissions and the reference are made from it.",
            "See the hint.");

    private final String what;
    private final String why;
    private final String mend;

    ShapeKind(String what, String why, String mend) {
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
