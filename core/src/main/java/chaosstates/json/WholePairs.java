package chaosstates.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Escapes each half of a surrogate pair that stands alone, which UTF-8 has no bytes for. */
final class WholePairs extends FilterWriter {

    private static final char NONE = 0;

    /** First half of a pair that may still come to its second. */
    private char first = NONE;

    WholePairs(Writer out) {
        super(out);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int from = offset;
        for (int index = offset; index < offset + length; index++) {
            if (first != NONE || Character.isSurrogate(text[index])) {
                out.write(text, from, index - from);
                write(text[index]);
                from = index + 1;
            }
        }
        out.write(text, from, offset + length - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(int unit) throws IOException {
        char next = (char) unit;
        char before = first;
        first = NONE;
        if (before != NONE && Character.isLowSurrogate(next)) {
            out.write(new char[] {before, next});
            return;
        }
        escape(before);
        if (Character.isHighSurrogate(next)) {
            first = next;
        } else if (Character.isLowSurrogate(next)) {
            escape(next);
        } else {
            out.write(next);
        }
    }

    private void escape(char half) throws IOException {
        if (half != NONE) {
            out.write("\\u%04x".formatted((int) half));
        }
    }

    @Override
    public void close() throws IOException {
        escape(first);
        first = NONE;
        super.close();
    }
}
