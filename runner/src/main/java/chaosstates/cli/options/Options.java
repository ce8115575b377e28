package chaosstates.cli.options;

import chaosstates.cli.shell.Shell;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options that several subcommands share. */
public final class Options {

    private static final String VERBOSE = "--verbose";
    private static final String NO_VERIFY_TLS = "--no-verify-tls";
    private static final String FORMAT = "--format";
    private static final String JSON = "json";
    private static final int SOURCE = 0;

    /** Description of the names that an experiment has in AWS. */
    public static final String DEPLOYED =
            "A deployed experiment: its name, its file, or the ARN of its state machine.";

    private Options() {}

    public static CommandSpec command(String description) {
        CommandSpec spec = CommandSpec.create().addOption(help());
        spec.usageMessage().description(description);
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build();
    }

    /** An option that is there or not. */
    public static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with a text. */
    public static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option for the format of standard output: a table for people, or JSON. */
    public static OptionSpec format() {
        return text(
                FORMAT, "FORMAT", "The format of standard output: table (the default), or json.");
    }

    /**
     * Tells whether JSON is wanted.
     *
     * @throws ParameterException when the format is not known
     */
    public static boolean isJson(ParseResult arguments) {
        return word(arguments, FORMAT, List.of("table", JSON)).equals(Optional.of(JSON));
    }

    public static OptionSpec verbose() {
        return flag(VERBOSE, "Show the result of each activity, too.");
    }

    public static OptionSpec noVerifyTls() {
        return flag(NO_VERIFY_TLS, "Trust any server that an experiment is fetched from.");
    }

    public static boolean verifiesTls(ParseResult arguments) {
        return !arguments.hasMatchedOption(NO_VERIFY_TLS);
    }

    /** The shell with what the command itself says of the log. */
    public static Shell shell(ParseResult arguments, Shell shell) {
        return shell.with(shell.logging().with(isVerbose(arguments)));
    }

    static boolean isVerbose(ParseResult arguments) {
        return arguments.hasMatchedOption(VERBOSE);
    }

    /**
     * The option's value in this call, which has to be one of those.
     *
     * @throws ParameterException when it is another, with those that would do
     */
    public static Optional<String> word(ParseResult arguments, String option, List<String> known) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, (String) null))
                .map(word -> known(arguments, option, word, known));
    }

    private static String known(
            ParseResult arguments, String option, String word, List<String> known) {
        if (known.contains(word)) {
            return word;
        }
        throw wrong(
                arguments,
                option,
                "'%s' is not one of %s".formatted(word, String.join(", ", known)));
    }

    /** Returns the error of an option with a wrong value. */
    public static ParameterException wrong(ParseResult arguments, String option, String why) {
        return new ParameterException(
                arguments.commandSpec().commandLine(),
                "Invalid value for option '%s': %s".formatted(option, why));
    }

    /** The option's value in this call, else its default. */
    public static <T> T value(ParseResult arguments, String option) {
        return arguments.commandSpec().findOption(option).getValue();
    }

    public static PositionalParamSpec source() {
        return positional(
                SOURCE, "SOURCE", "An experiment: a file .json, .yaml or .yml, or a URL.");
    }

    /** An option with a text that may be there several times. */
    public static OptionSpec list(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The experiment of which something is wanted in AWS; read it by {@link #source}. */
    public static PositionalParamSpec deployed() {
        return positional(SOURCE, "EXPERIMENT", DEPLOYED);
    }

    /** A text that has to be there. */
    public static PositionalParamSpec positional(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** A text that may be there. */
    public static PositionalParamSpec maybe(int index, String label, String description) {
        return positional(index, label, description).toBuilder()
                .arity("0..1")
                .required(false)
                .build();
    }

    public static String source(ParseResult arguments) {
        return arguments.matchedPositionalValue(SOURCE, "");
    }

    public static final String[] RUN_FOOTER = {
        "",
        "Exit codes: 0 the steady state held; 3 something is left to be undone; 2 the call is wrong;"
                + " 1 anything else."
    };
}
