package chaosstates.report.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Piece of HTML, SVG or XML. A text in it is never taken for markup. */
public sealed interface Markup {

    /** Text as a person reads it. */
    record Text(String text) implements Markup {}

    /** Pieces one after the other. */
    record Group(List<Markup> parts) implements Markup {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** Content of a style or script element: a constant of ours, written as it is. */
    record Verbatim(String source) implements Markup {}

    /** Element with its attributes in order. */
    record Element(String name, Map<String, String> attributes, List<Markup> content)
            implements Markup {

        /** Elements without content, which have no closing tag. */
        private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "rect", "line");

        /** Elements within a line of text: no line end follows them. */
        private static final Set<String> INLINE =
                Set.of(
                        "a", "abbr", "code", "span", "strong", "time", "bdi", "title", "tspan",
                        "option", "pre");

        public Element {
            content = List.copyOf(content);
        }

        /** Returns the element with one attribute more. */
        public Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, content);
        }

        /** Returns the element with the attribute where there is a value. */
        public Element with(String attribute, Optional<String> value) {
            return value.map(it -> with(attribute, it)).orElse(this);
        }

        /** Returns the element with a class. */
        public Element styled(String classes) {
            return with("class", classes);
        }
    }

    /** Markup that shows nothing. */
    Markup NOTHING = new Group(List.of());

    /** Makes a text. */
    static Markup text(String text) {
        return new Text(text);
    }

    /** Makes an element of pieces. */
    static Element tag(String name, Markup... content) {
        return new Element(name, Map.of(), List.of(content));
    }

    /** Makes an element of pieces. */
    static Element tag(String name, List<? extends Markup> content) {
        return new Element(name, Map.of(), List.copyOf(content));
    }

    /** Makes an element with a text. */
    static Element tag(String name, String text) {
        return tag(name, text(text));
    }

    /** Puts pieces together. */
    static Markup group(Markup... parts) {
        return new Group(List.of(parts));
    }

    /** Puts pieces together. */
    static Markup group(List<? extends Markup> parts) {
        return new Group(List.copyOf(parts));
    }

    /** Writes the markup. */
    default String source() {
        StringBuilder out = new StringBuilder();
        write(this, out);
        return out.toString();
    }

    private static void write(Markup markup, StringBuilder out) {
        switch (markup) {
            case Text text -> Escapes.escape(text.text(), out);
            case Verbatim verbatim -> out.append(verbatim.source());
            case Group group -> group.parts().forEach(part -> write(part, out));
            case Element element -> write(element, out);
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes()
                .forEach(
                        (name, value) -> {
                            out.append(' ').append(name).append("=\"");
                            Escapes.escape(value, out);
                            out.append('"');
                        });
        if (Element.VOID.contains(element.name()) && element.content().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        element.content().forEach(part -> write(part, out));
        out.append("</").append(element.name()).append('>');
        if (!Element.INLINE.contains(element.name())) {
            out.append('\n');
        }
    }
}
