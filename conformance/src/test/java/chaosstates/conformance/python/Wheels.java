package chaosstates.conformance.python;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Folder of distributions that stand for an index.
 *
 * @see <a href="https://packaging.python.org/en/latest/specifications/binary-distribution-format/">
 *     Binary distribution format</a>
 */
record Wheels(Path folder) {

    /** Variables with which uv finds these distributions, and no others. */
    Map<String, String> variables() {
        return Map.of(
                "UV_NO_INDEX",
                "1",
                "UV_FIND_LINKS",
                folder.toString(),
                "UV_OFFLINE",
                "1",
                "UV_CACHE_DIR",
                folder.resolveSibling("cache").toString());
    }

    /** Adds a wheel for all machines. */
    void add(String name, Map<String, String> files) throws IOException {
        add(name, "py3-none-any", files);
    }

    /**
     * Adds a wheel.
     *
     * @param tag Python, ABI and platform
     * @param files by their paths
     */
    void add(String name, String tag, Map<String, String> files) throws IOException {
        String about = name.replace('-', '_') + "-1.0.dist-info/";
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(about + "METADATA", "Metadata-Version: 2.1\nName: " + name + "\nVersion: 1.0\n");
        all.put(
                about + "WHEEL",
                "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: " + tag + "\n");
        all.put(
                about + "RECORD",
                all.keySet().stream().map(each -> each + ",,\n").collect(Collectors.joining()));
        Files.createDirectories(folder);
        Path wheel = folder.resolve(name.replace('-', '_') + "-1.0-" + tag + ".whl");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (var file : all.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    /** Adds a distribution that has to be built; nobody gets as far as to open it. */
    void addSource(String name) throws IOException {
        Files.createDirectories(folder);
        Path archive = folder.resolve(name + "-1.0.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write(new byte[1024]);
        }
    }
}
