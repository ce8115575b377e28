package chaosstates.cli.options;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.json.DocumentReader;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.Variables;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Overrides of a call: {@code --var-file} first, then {@code --var}; later ones win. A file that is
 * neither JSON nor YAML by its name holds environment variables.
 */
public record Overrides(Shell shell, Log log) {

    private static final String VAR = "--var";

    /** The option {@code --var}. */
    public static OptionSpec option() {
        return Options.list(
                VAR,
                "KEY[:TYPE]=VALUE",
                "Override a declared configuration entry; may be repeated.");
    }

    static List<String> options(ParseResult arguments) {
        return arguments.matchedOptionValue(VAR, List.of());
    }

    /**
     * Reads the overrides of a command that takes {@code --var} only.
     *
     * @throws UserError when a value has not its type
     */
    public Variables of(ParseResult arguments) {
        return of(List.of(), options(arguments));
    }

    /**
     * @throws UserError when a file can't be read or a value has not its type
     */
    public Variables of(List<String> files, List<String> options) {
        Variables variables = Variables.NONE;
        for (String file : files) {
            variables = variables.with(file(file));
        }
        for (String option : options) {
            variables = variables.with(usable(Variables.option(option)));
        }
        return variables;
    }

    private Variables file(String name) {
        String text = text(name);
        boolean isDocument = DocumentReader.Format.of(name).isPresent();
        if (isDocument && text.isBlank()) {
            return Variables.NONE;
        }
        return usable(
                isDocument
                        ? Variables.document(usable(DocumentReader.read(text, name)))
                        : Variables.dotenv(text, name));
    }

    private String text(String name) {
        try {
            return Files.readString(shell.path(name));
        } catch (NoSuchFileException missing) {
            throw UserError.ofCall("--var-file: Path '" + name + "' does not exist.");
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    "--var-file: "
                            + name
                            + " can't be read: "
                            + Unreadable.why(shell.path(name), unreadable));
        }
    }

    private <T> T usable(Checked<T> read) {
        for (Problem problem : read.problems()) {
            String said = "%s: %s; %s".formatted(problem.at(), problem.message(), problem.hint());
            if (problem.isError()) {
                throw UserError.ofCall(said);
            }
            log.warning(said);
        }
        return read.get();
    }

    /**
     * Refuses overrides of what is not there.
     *
     * @param experiment the document
     * @throws UserError when something is overridden that the experiment does not declare
     */
    public static void refuseUndeclared(Variables variables, JsonObject experiment) {
        refuse("configuration", variables.configuration(), experiment.object("configuration"));
        refuseProbes(variables.configuration());
        refuse("secrets", variables.secrets(), experiment.object("secrets"));
    }

    /** The machine calls the functions that it was compiled with. */
    private static void refuseProbes(JsonObject configuration) {
        configuration.fields().entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() instanceof JsonObject object
                                        && object.string("type").equals(Optional.of("probe")))
                .findFirst()
                .ifPresent(
                        entry -> {
                            throw UserError.ofCall(
                                    "The configuration's `%s` can't be overridden by a probe"
                                            .formatted(entry.getKey()));
                        });
    }

    private static void refuse(String what, JsonObject given, JsonObject declared) {
        given.fields().keySet().stream()
                .filter(key -> !declared.has(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw UserError.ofCall(
                                    "The experiment declares no %s `%s`: only %s can be overridden"
                                            .formatted(what, key, declared.fields().keySet()));
                        });
    }
}
