package chaosstates.json;

import chaosstates.problem.Checked;
import chaosstates.problem.FileKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document that a user wrote, as JSON or YAML by the end of its name, which counts as it is
 * written: {@code .JSON} is not {@code .json}.
 */
public final class DocumentReader {

    /** Characters; some hundred times the largest experiment seen. */
    private static final int LARGEST = 4 << 20;

    private DocumentReader() {}

    /** Format of a document. */
    public enum Format {
        JSON,
        YAML;

        /** Finds the format of a file by the end of its name. */
        public static Optional<Format> of(String file) {
            if (file.endsWith(".json")) {
                return Optional.of(JSON);
            }
            return file.endsWith(".yaml") || file.endsWith(".yml")
                    ? Optional.of(YAML)
                    : Optional.empty();
        }
    }

    /**
     * Reads the text.
     *
     * @param file the name, which decides the format and stands in the messages
     */
    public static Checked<Json> read(String text, String file) {
        return Format.of(file)
                .map(format -> read(text, file, format))
                .orElseGet(() -> Checked.failed(List.of(unknownFormat(file))));
    }

    /**
     * Reads the text.
     *
     * @param file the name for messages
     */
    public static Checked<Json> read(String text, String file, Format format) {
        if (text.length() > LARGEST) {
            return Checked.failed(List.of(tooLarge(text.length(), file)));
        }
        if (text.startsWith("\ufeff")) {
            return withWarning(byteOrderMark(file, format), read(text.substring(1), file, format));
        }
        return switch (format) {
            case JSON -> JsonReader.read(text, file);
            case YAML -> YamlReader.read(text, file);
        };
    }

    private static Checked<Json> withWarning(Problem warning, Checked<Json> read) {
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(warning);
        return new Checked<>(read.value(), problems);
    }

    private static Problem byteOrderMark(String file, Format format) {
        return Problem.warning(
                FileKind.BYTE_ORDER_MARK,
                new Location(file, 1, 1),
                "the file begins with a byte order mark",
                "save it as UTF-8 without one"
                        + (format == Format.JSON ? ": the Chaos Toolkit refuses such JSON" : ""));
    }

    private static Problem unknownFormat(String file) {
        return Problem.error(
                FileKind.FILE_TYPE,
                Location.of(file),
                "the end of the name does not say whether this is JSON or YAML",
                "name it `.json`, `.yaml` or `.yml`, in lower case");
    }

    private static Problem tooLarge(int length, String file) {
        return Problem.error(
                FileKind.TOO_LARGE,
                Location.of(file),
                "the file holds " + length + " characters",
                "at most " + LARGEST);
    }

    static Problem empty(String file) {
        return Problem.error(
                FileKind.EMPTY_FILE,
                Location.of(file),
                "the file is empty",
                "an experiment needs at least `title`, `description` and `method`");
    }

    static Problem notFinite(String number, Location at) {
        return Problem.error(
                FileKind.NOT_A_NUMBER,
                at,
                "`" + number + "` is not a number that JSON can hold",
                "write a finite number of at most 1.7976931348623157e308");
    }

    static Problem duplicateKey(String key, Location at, Location before) {
        return Problem.warning(
                FileKind.DUPLICATE_KEY,
                at,
                "`%s` stands here for the second time".formatted(key),
                "this one counts; the one at %d:%d is lost: remove one of the two"
                        .formatted(before.line(), before.column()));
    }
}
