package chaosstates.lambdas.packages;

import chaosstates.deploy.PackageNeeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar that may go into a package.
 *
 * @param need without which the jar does not; empty for a jar of every package
 */
record Jar(Path file, Optional<String> need) {

    private static final Pattern NAME = Pattern.compile("(.+?)-\\d[^/]*\\.jar");
    private static final List<String> EVENT_TYPES = List.of("aws-lambda-java-events", "joda-time");
    private static final Pattern SERVICE =
            Pattern.compile("software/amazon/awssdk/services/\\w+/\\w+Client\\.class");

    /** Reads what a jar is for off its name and its classes; empty for what is no library. */
    static Optional<Jar> of(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        String artifact = name.group(1);
        if (artifact.startsWith("httpc")) {
            return Optional.of(new Jar(file, Optional.of(PackageNeeds.HTTP)));
        }
        if (EVENT_TYPES.contains(artifact)) {
            return Optional.of(new Jar(file, Optional.of(PackageNeeds.EVENT_TYPES)));
        }
        try (ZipFile jar = new ZipFile(file.toFile())) {
            boolean isService =
                    jar.stream().anyMatch(entry -> SERVICE.matcher(entry.getName()).matches());
            return Optional.of(new Jar(file, Optional.of(artifact).filter(own -> isService)));
        }
    }

    /** Returns the jar of an extension: whoever names it needs it. */
    static Jar ofExtension(Path file) {
        return new Jar(file, Optional.empty());
    }

    /** Tells whether both have one name: a library of an extension that we have, too. */
    boolean isNamedLike(Jar other) {
        return file.getFileName().equals(other.file.getFileName());
    }

    boolean isNeeded(PackageNeeds needs) {
        return need.map(needs.modules()::contains).orElse(true);
    }

    /**
     * The jar with its entries as they are, for the package to compress as a whole: like classes
     * are alike over all of a jar. Entries are in their order, without their times.
     */
    byte[] stored(LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile jar = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            List<? extends ZipEntry> entries = Collections.list(jar.entries());
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory()) {
                    write(entry.getName(), jar.getInputStream(entry).readAllBytes(), time, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(String name, byte[] content, LocalDateTime time, ZipOutputStream out)
            throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
