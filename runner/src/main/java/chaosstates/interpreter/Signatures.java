package chaosstates.interpreter;

import chaosstates.catalogue.PythonModules;
import chaosstates.catalogue.PythonModulesReader;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Sources of Python modules, read by an interpreter that imports none of them.
 *
 * @param interpreter whose packages are looked at
 * @param files where {@code signatures.py} is
 * @param here the folder that relative ones start from
 * @param folders where modules are looked for first
 */
public record Signatures(Path interpreter, PythonFiles files, Path here, List<Path> folders) {

    public Signatures {
        folders = List.copyOf(folders);
    }

    /** Tells what modules offer. */
    public PythonModules modules(Collection<String> names) throws IOException {
        return PythonModulesReader.read(
                asked("signatures.py", request().with("modules", Json.texts(sorted(names)))));
    }

    /**
     * Tells what an installed extension of the Chaos Toolkit offers, as {@code chaos discover}
     * does.
     *
     * @param distribution such as {@code chaostoolkit-kubernetes}
     * @return without activities where it is no extension
     */
    public JsonObject discovery(String distribution) throws IOException {
        return asked("discovery.py", request().with("distribution", distribution));
    }

    private JsonObject request() {
        return JsonObject.EMPTY.with(
                "folders", Json.texts(folders.stream().map(Path::toString).toList()));
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    /**
     * The interpreter keeps to itself ({@code -I}) and loads no {@code site} ({@code -S}), whose
     * {@code .pth} files may hold code of packages.
     */
    private JsonObject asked(String program, JsonObject request) throws IOException {
        Process process =
                new ProcessBuilder(
                                interpreter.toString(),
                                "-I",
                                "-S",
                                "-B",
                                files.file(program).toString())
                        .directory(here.toAbsolutePath().toFile())
                        .redirectError(Redirect.DISCARD)
                        .start();
        try (Writer requests = process.outputWriter(StandardCharsets.UTF_8)) {
            requests.write(JsonWriter.compact(request));
        }
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (JsonReader.read(answer, program).value().orElse(Json.ofNull())
                instanceof JsonObject told) {
            return told;
        }
        throw new IOException(interpreter + " could not run " + program);
    }
}
