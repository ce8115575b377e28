package chaosstates.problem;

/** Problems of the shape of an experiment: keys, types and ranges. */
public enum ShapeKind implements Kind {
    MISSING_KEY(
            "An object lacks a key that it needs.",
            "An experiment needs a title, a description and a method; an activity a type, a "
                    + "name and a provider; a hypothesis probe a tolerance, also when it is a"
                    + " reference.",
            "Add the key."),
    EMPTY_VALUE(
            "A text that needs content is empty.",
            "Logs, reports and the console show it.",
            "Write something there."),
    EXPLICIT_NULL(
            "A key has `null` as its value.",
            "The Chaos Toolkit fails on such values with a stack trace, on some only while the"
                    + " experiment runs.",
            "Leave the key out, or give it a value."),
    WRONG_TYPE(
            "A value is of the wrong kind, for example text where a number belongs.",
            "Some such values pass the validation of the Chaos Toolkit and abort the run.",
            "Write the kind of value that the hint names."),
    LOOSE_VALUE(
            "A value has another form than it should have, and no run depends on it.",
            "The Chaos Toolkit takes such titles, tags and contributions; other programs that read"
                    + " the experiment may not.",
            "Write what the hint names."),
    UNKNOWN_KEY(
            "A key is nearly one of the known ones.",
            "The Chaos Toolkit ignores unknown keys, so a misspelt `rollbacks` would never be"
                    + " played.",
            "Correct the spelling. If the key is intended, give it a less similar name."),
    MISPLACED_KEY(
            "A key of the format stands at a level where it means nothing.",
            "The Chaos Toolkit ignores it there: arguments beside the provider never reach the"
                    + " function, probes at the top are never run.",
            "Move it to the place that the hint names."),
    EXTRA_KEY(
            "A key has no meaning.",
            "Chaos States ignores the key, as the Chaos Toolkit does.",
            "Remove it, or keep it as a remark. Data of your own belongs into `extensions`."),
    UNKNOWN_VALUE(
            "A text is not one of the few possible words.",
            "The word selects what is done, and there is no fallback.",
            "Use one of the words that the hint names."),
    OUT_OF_RANGE(
            "A number makes no sense here, such as a negative pause.",
            "The Chaos Toolkit would abort the run at this point.",
            "Write a number in the range that the hint names."),
    JUDGE_ARGUMENTS(
            "A probe that judges another one's output has no object as its `arguments`.",
            "The output is added to the arguments, as `value`. Without them the Chaos Toolkit breaks"
                    + " off with a KeyError.",
            "Write `\"arguments\": {}`."),
    RANGE_SIZE(
            "The `range` of a tolerance does not have exactly two bounds.",
            "A range is a lower and an upper bound, both included.",
            "Write two numbers."),
    SECRETS_GROUP(
            "A secret stands directly under `secrets`.",
            "Secrets come in groups; a provider names the groups that a function may see.",
            "Put a group around it: `{\"secrets\": {\"group\": {\"name\": …}}}`."),
    EXTENSION_NAME(
            "The name of an extension is nearly that of Chaos States' own settings.",
            "Targets and stop conditions under that name are ignored: nothing would stop a run.",
            "Write `chaos-states`; another tool's extension is kept as it is."),
    ACTIVITY_SPEC(
            "The description of an activity, a file of this project or of an extension, is wrong.",
            "Checks, permissions and the reference are made from it.",
            "See the hint.");

    private final Words words;

    ShapeKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public boolean isShown() {
        return this != SECRETS_GROUP;
    }

    @Override
    public Words words() {
        return words;
    }
}
