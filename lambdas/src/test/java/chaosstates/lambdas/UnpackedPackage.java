package chaosstates.lambdas;

import chaosstates.lambdas.packages.FunctionPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Package that is unpacked for a function to run. */
public final class UnpackedPackage {

    /** Folder of a layer that Lambda's class loader reads beside the function's own. */
    private static final String OF_A_LAYER = "java/";

    private UnpackedPackage() {}

    /**
     * Unpacks a function's own code and its layer into one folder. Lambda's runtime looks for jars
     * in the {@code lib} of both alike, but for those of the layer in a fixed folder.
     */
    public static void of(FunctionPackage code, Path root) throws IOException {
        if (code.layer().isPresent()) {
            unpack(code.layer().get(), OF_A_LAYER, root);
        }
        unpack(code.own(), "", root);
    }

    /**
     * @param above the folder that is left out
     */
    private static void unpack(Path zip, String above, Path root) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Path file = root.resolve(entry.getName().substring(above.length()));
                    Files.createDirectories(file.getParent());
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }
}
