package chaosstates.lambdas.packages.python;

import chaosstates.digest.Sha256;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Contents of the package of an experiment's Python functions.
 *
 * @param functions that may be called, as {@code module.function}
 * @param controls modules whose hooks may be called
 * @param own modules and files beside the experiment, by their paths there
 */
public record Contents(
        PythonLock lock,
        Collection<String> functions,
        Collection<String> controls,
        SortedMap<String, Path> own) {

    public Contents {
        own = new TreeMap<>(own);
    }

    /** Returns the text of {@code functions.json}: nothing else is called. */
    String allowed() {
        return JsonWriter.compact(
                JsonObject.EMPTY
                        .with("functions", Json.texts(functions.stream().sorted().toList()))
                        .with("controls", Json.texts(controls.stream().sorted().toList())));
    }

    /**
     * Computes a text that changes with the package.
     *
     * @param way how the package is made
     */
    String hash(String way) {
        MessageDigest digest = Sha256.begin();
        add(digest, way);
        add(digest, lock.asked().version());
        add(digest, lock.requirements());
        add(digest, allowed());
        HandlerFiles.ALL.forEach(name -> add(digest, name, HandlerFiles.bytes(name)));
        own.forEach((name, file) -> add(digest, name, bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, "", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length tells where a part ends. */
    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
