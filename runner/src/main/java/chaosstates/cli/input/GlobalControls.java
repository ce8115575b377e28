package chaosstates.cli.input;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.Experiments;
import chaosstates.cli.shell.Unreadable;
import chaosstates.cli.shell.UserError;
import chaosstates.json.DocumentReader;
import chaosstates.json.DocumentReader.Format;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Controls of every run: those of the settings, then those of the files that the call names.
 *
 * @param declared by name
 */
public record GlobalControls(JsonObject declared) {

    /**
     * Collects them.
     *
     * @param settings by name
     * @param files each an object of controls by name
     * @throws UserError when one can't be read
     */
    public static GlobalControls of(JsonObject settings, List<Path> files) {
        JsonObject all = settings;
        for (Path file : files) {
            for (Map.Entry<String, Json> control : document(file).fields().entrySet()) {
                all = all.with(control.getKey(), control.getValue());
            }
        }
        return new GlobalControls(all);
    }

    /**
     * Reads them.
     *
     * @param catalogue the controls that there are
     * @throws UserError when one is not right: a control that is left out without a word may be a
     *     safeguard
     */
    public List<Control> read(Catalogue catalogue) {
        return declared.fields().isEmpty() ? List.of() : checked(declared, catalogue);
    }

    /**
     * Reads them before anybody has looked for modules of Python.
     *
     * @param ours the controls that are ours
     */
    public List<Control> unread(Catalogue ours) {
        List<PythonModule> modules =
                declared.fields().values().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(control -> ((JsonObject) control).object("provider"))
                        .flatMap(provider -> provider.string("module").stream())
                        .map(name -> (PythonModule) new PythonModule.Unread(name, "", ""))
                        .toList();
        return read(ours.and(PythonModules.of(modules)));
    }

    private static JsonObject document(Path file) {
        try {
            Checked<Json> read =
                    DocumentReader.read(Files.readString(file), file.toString(), format(file));
            if (!read.isUsable()) {
                throw UserError.ofCall(said(read.problems()));
            }
            if (read.get() instanceof JsonObject controls) {
                return controls;
            }
            throw UserError.ofCall(file + " holds no object of controls, but " + read.get().kind());
        } catch (IOException unreadable) {
            throw UserError.ofCall(
                    "The controls in %s can't be read: %s"
                            .formatted(file, Unreadable.why(file, unreadable)));
        }
    }

    /** Finds the format as the Chaos Toolkit does: any beginning of {@code .json} is JSON. */
    private static Format format(Path file) {
        String name = file.getFileName().toString();
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        if (extension.equals(".yaml") || extension.equals(".yml")) {
            return Format.YAML;
        }
        if (".json".startsWith(extension)) {
            return Format.JSON;
        }
        throw UserError.ofCall(file + ": controls are read from .json, .yaml and .yml");
    }

    /** Checks the controls like those of an experiment that has nothing else. */
    private static List<Control> checked(JsonObject controls, Catalogue catalogue) {
        JsonObject document =
                JsonObject.EMPTY
                        .with("title", "controls")
                        .with("description", "the controls of every run")
                        .with("method", List.of())
                        .with("controls", named(controls));
        Checked<Experiment> checked = Experiments.check(Checked.of(document, List.of()), catalogue);
        if (!checked.isUsable()) {
            throw UserError.ofCall(said(checked.problems()));
        }
        return checked.get().controls();
    }

    private static JsonArray named(JsonObject controls) {
        return Json.of(
                controls.fields().entrySet().stream()
                        .map(
                                control ->
                                        control.getValue() instanceof JsonObject declared
                                                ? declared.with("name", control.getKey())
                                                : control.getValue())
                        .toList());
    }

    private static String said(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .map(found -> found.at() + ": " + found.message() + "; " + found.hint())
                .orElse("The controls are wrong.");
    }
}
