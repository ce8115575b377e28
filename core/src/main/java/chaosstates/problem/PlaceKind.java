package chaosstates.problem;

/** Problems of the place where an experiment runs or is deployed. */
public enum PlaceKind implements Kind {
    NO_SUCH_PROGRAM(
            "A program that an activity starts is not on this machine, or may not be executed.",
            "The activity could only fail.",
            "Install it, add its folder to the `PATH`, or make the file executable."),
    UNKNOWN_PROGRAM(
            "A program that an activity starts may not be where the function runs.",
            "This machine can't look into the function's image.",
            "Use a program of the image, or write an activity."),
    LOOPBACK(
            "A URL of an experiment that is to be deployed leads to the machine that calls it.",
            "In AWS that machine is a Lambda function, on which no site runs. In a local run such a"
                    + " URL is fine.",
            "Name a host that the function can reach."),
    PYTHON_STATE(
            "A module of Python keeps values between its calls, and is to be deployed.",
            "A Lambda function forgets them when it starts anew, and may remember those of another"
                    + " run. In a local run one process makes all calls.",
            "Keep the values outside of the module, for instance in a parameter of the Parameter"
                    + " Store."),
    PYTHON_FILES(
            "A function of Python that works on files is to be deployed.",
            "In AWS the files are those of the Lambda function, and not those of your machine.",
            "Use an `http` activity, or a function that looks where the file is."),
    PYTHON_UNCALLED(
            "An item `python` of our settings names a module that nothing of the experiment calls.",
            "Permissions that are declared for a misspelt module would be missing from the function"
                    + " that needs them. Activities that exist in Java have permissions of their own.",
            "Name the modules of the experiment's activities and controls: what these import runs in"
                    + " the same function."),
    VALUES_AT_LOADING(
            "A control defines values while the experiment is loaded, and nothing does that in AWS.",
            "A deployed machine is loaded once, when it is compiled: the values of that day would"
                    + " stay in it, or none at all.",
            "Declare the values in the `configuration`, or run the experiment from here."),
    PROGRAM_NOT_RUN(
            "A rehearsal starts no programs.",
            "A rehearsal touches nothing real. It assumes that the program ends within its"
                    + " tolerance.",
            "Nothing, or say with `--assume` what [the rehearsal](rehearsals.md) assumes."),
    NO_PYTHON(
            "This machine has no Python with the packages that an experiment needs.",
            "Functions of Python run here in an environment that is made once.",
            "See the hint, and [Python](python.md)."),
    SECRET_IN_ENVIRONMENT(
            "A secret of the experiment comes from the environment, where it would be deployed "
                    + "in plain sight.",
            "A function's environment can be read by everybody who may look at functions.",
            "Keep the secret in Secrets Manager or in the Parameter Store."),
    APP_SETTINGS(
            "A setting of the CDK app is wrong.",
            "What is misspelt would be missing from the deployment.",
            "See `chaos-states` in `cdk.json`, and [deploying](cdk.md)."),
    EXTENSION(
            "An extension, a jar with activities by others, can't be used.",
            "Its activities could not be checked, run or deployed.",
            "See the hint, and [writing an extension](extending.md)."),
    NO_SUCH_EXPERIMENT(
            "`-c experiment=…` names none of `experiments/`.",
            "There would be nothing to deploy.",
            "Correct the name."),
    NAME_CLASH(
            "Two experiments would have machines of the same name, or one has the name of a"
                    + " guardian.",
            "A machine's name is the experiment's, with `chaos-` before it and at most 80"
                    + " characters; names that end in `-guardian` are those of guardians.",
            "Rename the file of one of them."),
    MISSING_MACHINE(
            "An experiment has not been compiled.",
            "What is deployed is the committed machine, not what would be compiled today.",
            "`./chaos compile experiments/…`, and commit `statemachines/`."),
    STALE_MACHINE(
            "An experiment was changed after it was compiled.",
            "The deployed run would not be the one that the file describes.",
            "`./chaos compile experiments/…`, and commit `statemachines/`."),
    STALE_LOCK(
            "The lock of an experiment's Python packages is missing, or of what was asked for"
                    + " before.",
            "What is deployed are the committed versions, not what would be the newest today.",
            "`./chaos compile experiments/…`, and commit `statemachines/`."),
    PYTHON_PACKAGE(
            "The package of an experiment's Python functions can't be made as it should be.",
            "Packages are made by uv, of wheels only: nothing of others is run to make them.",
            "See the hint, and [Python in AWS](python-in-aws.md)."),
    NOT_COMPILED(
            "A machine holds no experiment and no plan.",
            "It was not written by the compiler, so nothing is known of what it injects.",
            "`./chaos compile experiments/…`"),
    NOT_PROVED(
            "It is not proved that a machine undoes what it injects.",
            "Nothing is deployed without [that proof](proof.md).",
            "Compile it again, or change the experiment as the message says.");

    private final Words words;

    PlaceKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public Words words() {
        return words;
    }
}
