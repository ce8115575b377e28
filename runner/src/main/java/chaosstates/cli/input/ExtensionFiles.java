package chaosstates.cli.input;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.problem.Checked;
import chaosstates.problem.ProblemPrinter;
import chaosstates.tell.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files of the extensions of a call: those that it names, and those in the settings' folder. */
public record ExtensionFiles(List<String> named) {

    /**
     * Adds the extensions to what experiments may name.
     *
     * @throws UserError when one can't be used; what is wrong is printed
     */
    public Shell over(Shell shell) throws IOException {
        List<Path> files = new ArrayList<>(named.stream().map(shell::path).toList());
        files.addAll(ofSettings(shell));
        if (files.isEmpty()) {
            return shell;
        }
        Checked<Extensions> loaded = Extensions.load(files);
        if (!loaded.isUsable()) {
            shell.err().print(ProblemPrinter.print(loaded.problems(), Map.of(), shell.style()));
            throw UserError.ofCall("The extensions can't be used.");
        }
        return shell.with(shell.registry().and(loaded.get()));
    }

    /** A relative folder is beside the settings file. Who reads the settings says what is wrong. */
    private static List<Path> ofSettings(Shell shell) throws IOException {
        String name = new SettingsFile(shell.settings()).settings(Log.NONE).extensions().orElse("");
        if (name.isEmpty()) {
            return List.of();
        }
        Path folder = shell.settings().toAbsolutePath().resolveSibling(name).normalize();
        if (!Files.isDirectory(folder)) {
            throw UserError.ofCall(
                    "%s: there is no folder %s, which `extensions` of `chaos-states` names"
                            .formatted(shell.settings(), folder));
        }
        return Extensions.jarsIn(folder);
    }
}
