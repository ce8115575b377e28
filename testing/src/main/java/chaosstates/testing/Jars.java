package chaosstates.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Jars of others' kind, made of a folder of a test's resources. */
public final class Jars {

    private Jars() {}

    /**
     * Makes a jar of what is in a folder: Java files are compiled, all else is taken as it is.
     *
     * @param classPath against which they are compiled
     */
    public static void make(Path folder, Path jar, List<Path> classPath) throws IOException {
        Path classes = Files.createTempDirectory("classes");
        List<Path> sources = files(folder).filter(Jars::isSource).toList();
        if (!sources.isEmpty()) {
            compile(sources, classes, classPath);
        }
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Path resource : files(folder).filter(it -> !isSource(it)).toList()) {
                add(folder, resource, out);
            }
            for (Path made : files(classes).toList()) {
                add(classes, made, out);
            }
        }
    }

    /** Finds the folder or the jar that a class is from. */
    public static Path home(Class<?> type) {
        return Path.of(
                URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private static void compile(List<Path> sources, Path classes, List<Path> classPath)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-cp", joined(classPath));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            if (!isCompiled) {
                throw new AssertionError(said.toString());
            }
        }
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void add(Path folder, Path file, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
    }
}
