package chaosstates.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What several subcommands describe alike. */
final class Options {

    private static final String VERBOSE = "--verbose";
    private static final int SOURCE = 0;

    private Options() {}

    static CommandSpec command(String description) {
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
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with a text. */
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec verbose() {
        return flag(VERBOSE, "Say what each activity returned, too.");
    }

    static boolean isVerbose(ParseResult arguments) {
        return arguments.hasMatchedOption(VERBOSE);
    }

    /** The option's value in this call, else its default. */
    static <T> T value(ParseResult arguments, String option) {
        return arguments.commandSpec().findOption(option).getValue();
    }

    static PositionalParamSpec source() {
        return PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .required(true)
                .paramLabel("SOURCE")
                .description("An experiment: .json, .yaml or .yml.")
                .build();
    }

    static String source(ParseResult arguments) {
        return arguments.matchedPositionalValue(SOURCE, "");
    }

    static final String[] RUN_FOOTER = {
        "", "Exit codes: 0 the steady state held; 1 anything else; 2 the call is wrong."
    };
}
