package chaosstates.lambdas.packages.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Files of ours in every package: the handler, and what it calls functions with. */
final class HandlerFiles {

    static final List<String> ALL = List.of("call.py", "eks.py", "handler.py", "masking.py");

    private HandlerFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in =
                HandlerFiles.class.getResourceAsStream("/chaosstates/python/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
