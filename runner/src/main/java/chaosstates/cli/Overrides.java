package chaosstates.cli;

import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a call puts in the place of declared configuration: {@code --var-file} first, then {@code
 * --var}; later ones win.
 */
final class Overrides {

    private Overrides() {}

    /**
     * @throws UserError when a file can't be read, a value has not its type, or a name is not
     *     declared
     */
    static JsonObject of(List<String> files, List<String> options, JsonObject declared) {
        Variables variables = Variables.NONE;
        for (String file : files) {
            variables = variables.with(usable(Variables.document(document(file))));
        }
        for (String option : options) {
            variables = variables.with(usable(Variables.option(option)));
        }
        refuseSecrets(variables.secrets());
        refuseUndeclared(variables.configuration(), declared);
        return variables.configuration();
    }

    private static Json document(String name) {
        return usable(DocumentReader.read(text(name), name));
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException unreadable) {
            throw UserError.ofCall(name + " can't be read: " + unreadable.getMessage());
        }
    }

    private static <T> T usable(Checked<T> read) {
        read.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw UserError.ofCall(
                                    "%s: %s; %s"
                                            .formatted(
                                                    problem.at(),
                                                    problem.message(),
                                                    problem.hint()));
                        });
        return read.get();
    }

    private static void refuseSecrets(JsonObject secrets) {
        if (!secrets.fields().isEmpty()) {
            throw UserError.ofCall("--var-file: secrets can't be overridden from a file yet");
        }
    }

    private static void refuseUndeclared(JsonObject configuration, JsonObject declared) {
        configuration.fields().keySet().stream()
                .filter(key -> !declared.has(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw UserError.ofCall(
                                    "The experiment declares no configuration `%s`: only %s can be"
                                                    .formatted(key, declared.fields().keySet())
                                            + " overridden");
                        });
    }
}
