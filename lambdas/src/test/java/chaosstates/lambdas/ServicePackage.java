package chaosstates.lambdas;

import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.PackageNeeds;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.packages.FunctionPackages;
import chaosstates.lambdas.registry.Activities;
import chaosstates.wire.FunctionRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Package of a function that calls a service, unpacked in two ways.
 *
 * @param zip the layer as it is deployed
 * @param stored where it is unpacked: nothing in its jars is compressed
 * @param compressed where the same jars are as Maven has them
 */
record ServicePackage(Path zip, Path stored, Path compressed) {

    static ServicePackage of(ServiceCall call, Path target, Path folder) throws IOException {
        FunctionUse use =
                new FunctionUse(Map.of(ServiceCall.ACTIVITY, List.of(call.arguments())), 60);
        PackageNeeds needs =
                PackageNeeds.of(
                        new FunctionRef.Activity(ServiceCall.ACTIVITY),
                        use,
                        List.of(),
                        Activities.CATALOGUE);
        FunctionPackages packages = FunctionPackages.in(target);
        FunctionPackage code = packages.of(needs, List.of());
        Path stored = folder.resolve("stored-" + call.service());
        UnpackedPackage.of(code, stored);
        Path compressed = folder.resolve("compressed-" + call.service());
        Files.createDirectories(compressed.resolve("lib"));
        for (Path jar : packages.jars()) {
            Path inside = Path.of("lib", jar.getFileName().toString());
            if (Files.exists(stored.resolve(inside))) {
                Files.copy(jar, compressed.resolve(inside));
            }
        }
        return new ServicePackage(code.layer().orElseThrow(), stored, compressed);
    }

    /** Lists the bytes of the zip and of its content, both ways. */
    List<String> bytes() throws IOException {
        return Stream.of(
                        Files.size(zip), unpacked(stored), zipped(compressed), unpacked(compressed))
                .map("%,d"::formatted)
                .toList();
    }

    /** Counts the bytes of a folder, without what Python compiles. */
    static long unpacked(Path root) throws IOException {
        long bytes = 0;
        for (Path file : files(root)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Counts the bytes of a zip of the same. */
    static long zipped(Path root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Path file : files(root)) {
                out.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return bytes.size();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("__pycache__"))
                    .sorted()
                    .toList();
        }
    }
}
