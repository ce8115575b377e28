package chaosstates.problem;

/**
 * Place in a text.
 *
 * @param file the name as the user gave it, or a description such as {@code --var}
 * @param line 1-based; 0 when there is no text to point into
 * @param column 1-based, counted in characters; 0 when there is no text to point into
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** Place of values that a program made. */
    public static final Location NOWHERE = new Location("", 0, 0);

    /** The whole of a file, when no line in it is meant. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Tells whether a line of text can be shown for this place. */
    public boolean hasLine() {
        return line > 0;
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        return hasLine() ? file + ":" + line + ":" + column : file;
    }
}
