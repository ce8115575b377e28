package chaosstates.problem;

/** Problems of an experiment whose shape is right. */
public enum CheckKind implements Kind {
    PAUSE_LENGTH(
            "The state machine can't know the length of a pause, or the pause is too long.",
            "A pause is a Wait state: nothing runs, and nothing is paid, while it lasts. Its length"
                    + " is a number in the experiment or in its configuration. An environment variable"
                    + " is read when a local run starts, or when the experiment is deployed.",
            "Write a number of seconds, or declare one in `configuration`. `--var` and the input of"
                    + " an execution override it."),
    UNKNOWN_FUNCTION(
            "A known module has no function of this name.",
            "The call would fail, in the middle of the experiment. A function of Python is looked"
                    + " for in the module's source, and the message tells in which release.",
            "Correct the name; `docs/activities.md` lists the functions of Chaos States itself."),
    UNKNOWN_MODULE(
            "A package that is there has no module of this name.",
            "Not all modules of the package are there in this release, or the name is misspelt.",
            "Correct the name; `docs/activities.md` lists the functions of Chaos States itself."),
    UNKNOWN_EXTENSION(
            "A module is neither one of Chaos States, nor in a package that the experiment"
                    + " declares, nor beside the experiment.",
            "A package is never guessed from the name of a module: anybody may publish one under"
                    + " that name.",
            "Name the package in `dependencies` of [`runtime.python`](python.md), put the module"
                    + " beside the experiment, or use [an extension of your own](extending.md)."),
    NO_PYTHON_FUNCTION(
            "A name of a Python module is there and is no function, or an `async def`.",
            "A value can't be called, and nobody awaits what an `async def` returns: the Chaos"
                    + " Toolkit goes on without having done anything.",
            "Name a function, or write one that calls the other by `asyncio.run`."),
    PYTHON_SYNTAX(
            "Python can't read a module that the experiment names.",
            "The module could not be imported.",
            "Correct the module at the place that the message names."),
    PYTHON_UNREAD(
            "Nobody could look at the source of a Python module.",
            "Without Python on this machine, or without the network when a package is not there"
                    + " yet, names and arguments of its functions can't be checked before the run.",
            "Follow the reason in the message, or leave it to the run."),
    PYTHON_DEPENDENCY(
            "A dependency of `runtime.python` is none that may be installed.",
            "An option among the dependencies would change where all of them come from, and a URL"
                    + " without a hash may lead to something else tomorrow.",
            "Write a package as for pip, such as `requests>=2.32`."),
    PYTHON_VERSION(
            "An experiment asks for a version of Python on which it can't run.",
            "The Chaos Toolkit's library needs 3.12, and Lambda has none after 3.14.",
            "Write one of the versions that the hint names, or leave the version out."),
    MISSING_ARGUMENT(
            "A call lacks an argument that the function needs.",
            "The call would fail on AWS, in the middle of the experiment.",
            "Add the argument."),
    UNEXPECTED_ARGUMENT(
            "A call has an argument that the function does not take.",
            "The argument may be misspelt, and the call would fail.",
            "Correct or remove it."),
    ARGUMENT_TYPE(
            "An argument is of the wrong kind.",
            "AWS would refuse the call, in the middle of the experiment. Text with a placeholder"
                    + " passes, since its value is known only at run time.",
            "Write the kind of value that the hint names."),
    AWS_OPERATION(
            "The service or the operation of AWS is none that the function can call.",
            "Package and permissions of a function follow from service and operation before the"
                    + " run, so they have to be known, and a probe may only read.",
            "Write both as boto3 names them, without a placeholder, and call what changes something"
                    + " by `chaosstates.aws.actions.call`."),
    AWS_PARAMETER(
            "A parameter of an AWS operation is missing, unknown, or of the wrong kind.",
            "AWS would refuse the call, in the middle of the experiment. Text with a placeholder"
                    + " passes, since its value is known only at run time.",
            "Write the parameters as boto3 has them; the page of the operation lists them."),
    AWS_RESOURCE(
            "It is not known which resource of AWS the operation may act on, or the resource is"
                    + " none that the operation takes.",
            "The function's role allows the operation on this resource alone; IAM would refuse the"
                    + " call.",
            "Write its ARN, or the end of it such as `cluster:main`, as `resource`; a list where"
                    + " the operation acts on several."),
    AWS_QUERY(
            "A query is no expression of JMESPath, or asks for what the answer does not have.",
            "The query chooses a part of AWS's answer; after the call the activity would fail, or"
                    + " give nothing.",
            "Write it as for the AWS command line's `--query`: <https://jmespath.org>."),
    ACTIVITY_TYPE(
            "An action is declared as a probe, or a probe as an action.",
            "A dry run that spares actions trusts the experiment: a misdeclared action would"
                    + " really run.",
            "Correct the `type`."),
    UNRESOLVED_REFERENCE(
            "A `ref` names an activity that does not exist.",
            "The Chaos Toolkit finds this in the method; in the hypothesis and the rollbacks it"
                    + " crashes in the middle of the run. A `ref` can't name a rollback at all.",
            "Correct the name, or repeat the activity."),
    DUPLICATE_NAME(
            "Two activities have the same name.",
            "A `ref` finds only the last of them, and in the log they look alike.",
            "Rename one of them."),
    UNKNOWN_PLACEHOLDER(
            "Neither `configuration` nor `secrets` declares the name of a placeholder.",
            "The placeholder stays in the text: an HTTP call would go to `${web_url}`. A value"
                    + " given at the start fills only declared names. Where the run could only fail, as"
                    + " with the host of a URL, that is an error.",
            "Declare the name in `configuration`."),
    PLACEHOLDER_UNFILLED(
            "A placeholder stands where none is filled in: in the method or the path of a provider,"
                    + " in an item of a list, in a name, in a value of the configuration; or it is one"
                    + " of another language, such as `{{name}}`.",
            "The text stays as it is, as in the Chaos Toolkit. Placeholders are filled in `url`,"
                    + " `headers`, `timeout`, `arguments`, pauses, the experiment's title, and in a"
                    + " tolerance that is a text, a `pattern`, a `path` or an `expect`. In a program's"
                    + " path, a module or a function it is an error: nothing could be called.",
            "Write the value itself, or `${name}`."),
    NESTED_REFERENCE(
            "A reference to an environment variable stands below the first level of"
                    + " `configuration`.",
            "Only entries of the first level are looked up, as in the Chaos Toolkit; the reference"
                    + " itself would be the value.",
            "Give it an entry of its own."),
    PLACEHOLDER_NAME(
            "The name of an apparent placeholder has a hyphen, a dot, a blank or another"
                    + " character that names can't have.",
            "The text stays as it is.",
            "Use letters, digits and `_`, and declare it under that name. For a literal `${` "
                    + "write `$${`."),
    OTHER_TARGET(
            "A rollback acts on something else than the actions of the method.",
            "A rollback with a misspelt target fails, or changes what nobody has broken, and the"
                    + " fault stays.",
            "Name the same target in the action and in its rollback."),
    NOT_UNDONE(
            "The method has an action that another activity undoes, and no rollback acts on the"
                    + " same target.",
            "What was changed stays changed when the run ends, or is broken off.",
            "Add the rollback that the hint shows; `FILL IN` stands for what only you know. If"
                    + " nothing has to be put back, leave it as it is."),
    HTTP_CALL(
            "A URL, a method or a header of an HTTP call can't be sent.",
            "The run would break off at this call; where it is a rollback, nothing would be undone."
                    + " What holds a placeholder is known only in the run.",
            "Write it as the hint shows."),
    SENT_AS_FORM(
            "The header `Content-Type` of an HTTP call names JSON with a parameter.",
            "The Chaos Toolkit makes JSON of the arguments only for the very text"
                    + " `application/json`, and a form of them for any other.",
            "Write `application/json`."),
    TOLERANCE_IS_RANGE(
            "A probe whose output is a plain value has a tolerance of two texts.",
            "A list of exactly two is a range, also of text: `[\"up\", \"running\"]` is not met"
                    + " by `up`, because `up` is not between the two.",
            "Write one of them twice, since a list of three is a choice; or use a tolerance of "
                    + "type `regex`."),
    TOLERANCE_IS_CHOICE(
            "The tolerance of a program or of an HTTP call is a list of two numbers that are far"
                    + " apart.",
            "Where there is a status, a list is a choice, and never a range: `[0, 100]` is met by"
                    + " the exit statuses 0 and 100.",
            "For a range use a tolerance of type `range` with a `target`."),
    TOLERANCE_NEVER_MET(
            "No output can meet a tolerance: a boolean or a text for a whole response, a status"
                    + " that does not exist, an empty list, a range whose bounds are swapped.",
            "The response of a program or an HTTP call is an object: only a number or a list of"
                    + " numbers is compared with its status. The experiment could only deviate.",
            "Follow the hint."),
    TOLERANCE_TARGET(
            "A regular expression or a range looks at a part of a response that can't be compared"
                    + " with it, or at no part.",
            "A regular expression needs text, and a range a number. The Chaos Toolkit crashes on a"
                    + " regular expression for anything else.",
            "Name a part in `target`: `body`, `stdout` or `stderr` hold text, `status` is a"
                    + " number."),
    TOLERANCE_UNUSED(
            "A tolerance stands at a rollback; or in the method, and the run has `--compat`.",
            "Such a tolerance is never evaluated. Without `--compat` a probe of the method that"
                    + " misses its tolerance makes the run deviate; the Chaos Toolkit ignores it"
                    + " there.",
            "Put the probe into the hypothesis."),
    PATTERN_SYNTAX(
            "The regular expression or the path of a tolerance is not valid.",
            "Expressions are those of Python, paths those of jsonpath2: they begin with `$`, "
                    + "names with other characters stand in double quotes, and a comparison is"
                    + " written "
                    + "with one `=`.",
            "Correct the expression at the place that the message names."),
    NO_PROBES(
            "A hypothesis has no probes.",
            "Such a hypothesis counts as none, so the experiment can't deviate.",
            "Add a probe with a tolerance."),
    IGNORED_KEY(
            "A key of the format has no effect at this place.",
            "The Chaos Toolkit documents or validates some such keys and then ignores them"
                    + " without a word. Chaos States warns.",
            "Follow the hint."),
    DEPRECATED(
            "The Chaos Toolkit advises against this form, which still works.",
            "The arguments of a program as an object depend on the order of its keys, which "
                    + "other tools may change. A secret of Vault with a `key` alone is of an old"
                    + " form, in"
                    + " which the key was the path.",
            "Write the newer form that the hint names."),
    EVALUATED_TEXT(
            "A text stands in `{% %}`.",
            "The machine carries the experiment's values as they are, and Step Functions "
                    + "evaluates every such string as JSONata.",
            "Begin the text with a blank, or write it in another way."),
    INLINE_SECRET(
            "The value of a secret stands in the experiment.",
            "The value would also stand in the state machine, in the history of each execution"
                    + " and in the journal.",
            "Refer to it: `{\"type\": \"env\", \"key\": \"NAME\"}`. Where it is none, say so in our"
                    + " settings: `\"not-secret\": [\"group.name\"]`."),
    INLINE_SETTING(
            "A value among the secrets stands in the experiment, and looks like none: the context"
                    + " of a cluster, a host, the name of a user, a path.",
            "Extensions take such settings among their secrets. The value stands in the state"
                    + " machine, in the history of each execution and in the journal.",
            "Refer to it, if it is a secret. If it is none, say so in our settings:"
                    + " `\"not-secret\": [\"group.name\"]`."),
    UNKNOWN_CONTROL(
            "There is no control of this name.",
            "The Chaos Toolkit leaves out a control that it can't load, and tells of it only in"
                    + " the debug log. A safeguard that is left out guards nothing.",
            "Use a control of docs/controls.md, remove this one, or write it as CONTRIBUTING.md"
                    + " describes."),
    CONTROL_PLACEHOLDER(
            "A control that changes the plan has a placeholder as argument.",
            "The machine is made before the values of an execution are known.",
            "Write the value itself."),
    STEP_NAME(
            "An effect, a wait or an output names no step that it can belong to.",
            "Effects and waits are asked around steps of the method, waits before rollbacks, too;"
                    + " outputs come from steps of the method. Nothing waits for a step in the"
                    + " background.",
            "Give the name of such a step. To take a probe of the hypothesis, refer to it in the"
                    + " method."),
    AWAITED_PROBE(
            "The probe of an effect or a wait is none, has no tolerance, or is asked too seldom.",
            "It is asked again and again until its tolerance is met.",
            "Name a probe with a tolerance, or write one."),
    CONFIGURATION_SIZE(
            "The configuration is larger than a state of Step Functions may be.",
            "Every state that needs the configuration carries it, and a state takes 256 KiB. The"
                    + " run would end at its first state, here too.",
            "Leave long texts to where they are used: a file that a program reads, an object in S3,"
                    + " an address."),
    OUTPUT(
            "An output of a step has no readable path, or a name that is taken.",
            "The path finds the value, and later steps use it by the name.",
            "Write a JSON path as in tolerances, and a name that nothing else has."),
    OUTPUT_USE(
            "An output is used where it is not known, or nowhere.",
            "A value is known from the step on that gives it. The hypothesis is looked at before"
                    + " the method as well, configuration and pauses know no steps, and a method goes"
                    + " no further without the outputs that it declares.",
            "Use it in later steps of the method, in their effects and waits, and in rollbacks."),
    CONTROL_ARGUMENT(
            "An argument of a control makes no sense, although its type is right.",
            "The control would fail, or end the run, when the run is about to begin. An argument"
                    + " with a placeholder is checked only in the run.",
            "See the arguments in docs/controls.md."),
    SAFEGUARD(
            "A safeguard is no probe, its frequency is no number of seconds, or the control has"
                    + " no safeguards.",
            "A safeguard ends a run that does harm, so it has to work for certain.",
            "Give each safeguard the type `probe`, a `tolerance` and, to look more than once, a"
                    + " `frequency` in seconds."),
    WATCH(
            "A watch names what can't be watched: an action, a probe without a tolerance, or a"
                    + " probe that is watched already.",
            "A watch asks its probe all the time and compares each answer with the tolerance.",
            "Watch a probe that has a `tolerance`, once."),
    OBJECTIVE(
            "An objective of a watch is finer than the time between two looks.",
            "What happens between two looks is not seen, so nothing could tell whether it is met.",
            "Look more often with `every`, or allow more.");

    private final Words words;

    CheckKind(String what, String why, String mend) {
        this.words = new Words(what, why, mend);
    }

    @Override
    public boolean isShown() {
        return this != INLINE_SECRET && this != INLINE_SETTING;
    }

    @Override
    public Words words() {
        return words;
    }
}
