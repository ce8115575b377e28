package chaosstates.lambdas.service.ssm;

import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A Systems Manager document: a file, or the text itself, since a Lambda function has no files. */
final class Document {

    private Document() {}

    /**
     * Gives the text of a document.
     *
     * @param given the path of a file; the text itself, if it begins with a brace or has several
     *     lines
     */
    static Json of(Json given) {
        if (!(given instanceof JsonString text)) {
            throw new Raised(
                    "TypeError",
                    "expected str, bytes or os.PathLike object, not " + PythonText.type(given));
        }
        boolean isText = text.value().stripLeading().startsWith("{") || text.value().contains("\n");
        return isText ? text : read(text.value());
    }

    private static Json read(String path) {
        try {
            return Json.of(Files.readString(Path.of(path)).replaceAll("\r\n?", "\n"));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Raised(
                    "FileNotFoundError",
                    "[Errno 2] No such file or directory: " + PythonText.repr(Json.of(path)));
        }
    }
}
