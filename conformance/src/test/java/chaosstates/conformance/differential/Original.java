package chaosstates.conformance.differential;

import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.Peers;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real Chaos Toolkit: its command line, called many times in one Python process. */
final class Original implements Side, AutoCloseable {

    private static final String CONTROLS = "controls.json";
    private static final String SETTINGS = "settings.yaml";
    private static final String FREQUENCY = "--hypothesis-frequency=";

    private final Process process;
    private final Writer calls;
    private final BufferedReader answers;
    private final Stage stage;
    private final Map<String, String> aws;

    private Original(Process process, Stage stage, URI moto) {
        this.process = process;
        this.calls = process.outputWriter();
        this.answers = process.inputReader();
        this.stage = stage;
        this.aws = AwsSettings.of(moto);
    }

    static Original start(Stage stage, URI moto) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Peers.python("python").toString(), Peers.script("many_runs.py").toString());
        builder.environment().put("HOME", stage.folder().toString());
        builder.environment().put("PYTHONPATH", Peers.script("").toString());
        builder.redirectError(stage.folder().resolve("original.log").toFile());
        return new Original(builder.start(), stage, moto);
    }

    @Override
    public Ran run(Specimen specimen) throws IOException {
        stage.reset(specimen.second());
        Path folder = stage.folder();
        Path journal = folder.resolve("theirs.json");
        Files.deleteIfExists(journal);
        Files.writeString(
                folder.resolve("experiment.json"), JsonWriter.pretty(specimen.experiment()));
        Files.writeString(folder.resolve(CONTROLS), JsonWriter.pretty(specimen.globalControls()));
        Files.writeString(folder.resolve(SETTINGS), JsonWriter.pretty(specimen.settings()));
        for (Map.Entry<String, Json> file : specimen.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), text(file.getValue()));
        }
        stage.interrupting(this::signal);
        JsonObject answer = ask(call(specimen));
        return new Ran(
                ((JsonNumber) answer.get("exit_code").orElseThrow()).value().intValue(),
                read(journal),
                answer.string("crash").orElse(""),
                lines(answer),
                stage.requests(),
                stage.marks());
    }

    /** JSON is YAML too. */
    private static String text(Json content) {
        return content instanceof JsonString text ? text.value() : JsonWriter.pretty(content);
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name.substring(3), "" + process.pid()).start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonObject ask(JsonObject call) throws IOException {
        calls.write(JsonWriter.compact(call) + "\n");
        calls.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the Chaos Toolkit's process has ended");
        }
        return (JsonObject) JsonReader.parse(answer);
    }

    private JsonObject call(Specimen specimen) {
        List<Json> arguments = new ArrayList<>();
        arguments.add(Json.of("--settings=" + SETTINGS));
        arguments.add(Json.of("run"));
        specimen.options().forEach(it -> arguments.add(Json.of(shortened(it, specimen.second()))));
        arguments.add(Json.of("--journal-path=theirs.json"));
        arguments.add(Json.of("--control-file=" + CONTROLS));
        arguments.add(Json.of("experiment.json"));
        Map<String, Json> environment = new LinkedHashMap<>();
        aws.forEach((name, value) -> environment.put(name, Json.of(value)));
        specimen.environment().forEach((name, value) -> environment.put(name, Json.of(value)));
        return JsonObject.EMPTY
                .with("arguments", arguments)
                .with("folder", stage.folder().toString())
                .with("environment", environment)
                .with("second", specimen.second());
    }

    private static String shortened(String option, double second) {
        return option.startsWith(FREQUENCY)
                ? FREQUENCY + Double.parseDouble(option.substring(FREQUENCY.length())) * second
                : option;
    }

    private static Optional<JsonObject> read(Path journal) throws IOException {
        return Files.exists(journal)
                ? Optional.of((JsonObject) JsonReader.parse(Files.readString(journal)))
                : Optional.empty();
    }

    private static List<String> lines(JsonObject answer) {
        JsonArray log = (JsonArray) answer.get("log").orElseThrow();
        return log.items().stream()
                .map(line -> ((JsonString) line).value())
                .filter(line -> !line.startsWith("DEBUG "))
                .toList();
    }

    /** Closes the program's standard input, which ends it. */
    @Override
    public void close() throws IOException {
        calls.close();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
