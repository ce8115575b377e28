package chaosstates.cli;

import chaosstates.activity.InterruptExecution;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.UserError;
import chaosstates.lambdas.api.Raised;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Presentation of errors: a sentence; a trace only on demand, and only of a bug of ours. */
final class Failures {

    private static final String NO_CREDENTIALS = "botocore.exceptions.NoCredentialsError";

    /** The text with which a call without a region ends a run; here no run was begun. */
    private static final String NO_REGION = "AWS requires a region to be set!";

    /** The exit code of a call that names a file which can't be used, as for an unknown option. */
    private static final int WRONG_CALL = CommandLine.ExitCode.USAGE;

    private Failures() {}

    /**
     * Prints one sentence; {@code --help} describes the options.
     *
     * @param all the command line with every command
     */
    static int wrongCall(ParameterException wrong, String[] arguments, CommandLine all) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(command.getColorScheme().errorText(message(wrong)));
        Optional<String> place = place(wrong, arguments, all);
        place.ifPresent(command.getErr()::println);
        if (place.isEmpty()) {
            CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        }
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Names the options that there are not; what follows them may be fine. */
    private static String message(ParameterException wrong) {
        List<String> options =
                wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                        ? unmatched.getUnmatched().stream()
                                .filter(word -> word.startsWith("-"))
                                .distinct()
                                .toList()
                        : List.of();
        return options.isEmpty()
                ? wrong.getMessage()
                : "Unknown option%s: '%s'"
                        .formatted(options.size() == 1 ? "" : "s", String.join("', '", options));
    }

    /** Says where an option belongs that stands on the wrong side of the command. */
    private static Optional<String> place(
            ParameterException wrong, String[] arguments, CommandLine all) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String option = unmatched.getUnmatched().getFirst().split("=", 2)[0];
        CommandLine chaos = wrong.getCommandLine().getParent();
        return chaos != null && has(chaos, option)
                ? Optional.of(
                        "It is an option of `chaos`: write it before the command, as in `chaos %s … %s`"
                                .formatted(option, wrong.getCommandLine().getCommandName()))
                : owner(option, wrong.getCommandLine().getSubcommands(), arguments)
                        .map(
                                "It is an option of `%1$s`: write it after the command, as in `chaos %1$s …`"
                                        ::formatted)
                        .or(() -> chaos == null ? Optional.empty() : others(option, all));
    }

    /** Names the commands that have an option which this one does not have. */
    private static Optional<String> others(String option, CommandLine all) {
        return all.getSubcommands().entrySet().stream()
                .filter(verb -> has(verb.getValue(), option))
                .map(verb -> "`" + verb.getKey() + "`")
                .reduce((one, another) -> one + ", " + another)
                .map("It is an option of "::concat);
    }

    /** Finds the command of the call whose option stands before it. */
    private static Optional<String> owner(
            String option, Map<String, CommandLine> verbs, String[] arguments) {
        return Stream.of(arguments)
                .filter(verbs::containsKey)
                .findFirst()
                .filter(verb -> has(verbs.get(verb), option));
    }

    private static boolean has(CommandLine command, String option) {
        return command.getCommandSpec().findOption(option) != null;
    }

    static int report(Exception failure, CommandLine commandLine, ParseResult arguments) {
        Optional<String> sentence = sentence(failure);
        if (sentence.isPresent()) {
            commandLine.getErr().println(commandLine.getColorScheme().errorText(sentence.get()));
            return failure instanceof UserError error ? error.exitCode() : 1;
        }
        if (failure instanceof FileSystemException file) {
            commandLine
                    .getErr()
                    .println("chaos: " + file.getFile() + " can't be used: " + why(file));
            return WRONG_CALL;
        }
        if (failure instanceof InvalidPathException path) {
            commandLine.getErr().println("chaos: no file can have that name: " + path.getReason());
            return WRONG_CALL;
        }
        commandLine.getErr().println("chaos: this should not have happened: " + failure);
        if (arguments.originalArgs().contains("--verbose")) {
            failure.printStackTrace(commandLine.getErr());
        } else {
            commandLine.getErr().println("Please report it, with what --verbose adds to this.");
        }
        return 1;
    }

    /** Finds what the failure says to its user; empty when it was not made for one. */
    private static Optional<String> sentence(Exception failure) {
        return switch (failure) {
            case UserError error -> Optional.of(error.getMessage());
            case Refused refused -> Optional.of(refused.getMessage());
            case Raised aws -> Optional.of(said(aws));
            case InterruptExecution end when end.getMessage().equals(NO_REGION) ->
                    Optional.of("AWS requires a region to be set: set AWS_REGION");
            default -> Optional.empty();
        };
    }

    /** AWS says itself what it refuses; only what to do without credentials it leaves open. */
    private static String said(Raised aws) {
        return aws.line().startsWith(NO_CREDENTIALS)
                ? aws.getMessage()
                        + ": set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
                : aws.getMessage();
    }

    /** Many such exceptions say by their class alone what is wrong. */
    private static String why(FileSystemException file) {
        return switch (file) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case FileAlreadyExistsException other -> "a file is there, and a folder is needed";
            case AccessDeniedException denied -> "it may not be written or read";
            default ->
                    file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
        };
    }
}
