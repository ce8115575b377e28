package chaosstates.problem;

/** Problems of the values given to an experiment: configuration, secrets, variables. */
public enum VariableKind implements Kind {
    ENVIRONMENT_KEY(
            "A reference to an environment variable names none.",
            "`{\"type\": \"env\"}` needs a `key`.",
            "Add the `key`."),
    ENVIRONMENT_MISSING(
            "An environment variable that the experiment reads is not set, and the reference "
                    + "has no `default`.",
            "Its placeholders would have no value.",
            "Set it where the experiment runs, or give the reference a `default`."),
    VARIABLE_TYPE(
            "A value does not convert to the type that was asked for.",
            "The Chaos Toolkit converts as Python does, and fails too.",
            "Give a value of that type, or another type."),
    VARIABLE_UNDECLARED(
            "A variable was given that the experiment does not declare.",
            "It overrides nothing. Mostly the name is misspelt.",
            "Declare it in `configuration` or `secrets`, or correct the name."),
    VARIABLE_FORM(
            "`--var` was given something else than a name and a value.",
            "Without `=` nothing says where the name ends.",
            "Write `--var KEY=VALUE`, or `--var KEY:TYPE=VALUE`."),
    VARIABLE_FILE(
            "A file of variables holds something that sets none.",
            "What is not understood is reported instead of skipped.",
            "Write JSON or YAML with `configuration` and `secrets`, or lines of `NAME=value` in"
                    + " a `.env` file."),
    ASSUMED_ANSWERS(
            "A file of `--assume` says something that can't be meant.",
            "A name that no activity has would change nothing, and the rehearsal would show what"
                    + " nobody asked for.",
            "Write the names of activities with their answers, as [rehearsals](rehearsals.md)"
                    + " shows."),
    SECRET_GROUP(
            "A secret stands outside of a group.",
            "Secrets have two levels: activities name groups, not single secrets.",
            "Put it into a group: `{\"group\": {\"name\": …}}`."),
    SECRET_SOURCE(
            "A secret is to come from where it can't be fetched.",
            "A run without it would fail later, when something has been injected.",
            "Refer to one of the [sources of secrets](configuration-and-secrets.md)."),
    CONFIGURATION_PROBE_FAILED(
            "A probe that should give a value of the configuration failed.",
            "The Chaos Toolkit goes on as well; the placeholders of the value stay as they are "
                    + "written.",
            "Mend the probe, or give a value.");

    private final Words words;

    VariableKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
