package chaosstates.catalogue;

/** What an argument may be; the names are those of JSON Schema and of {@code chaos discover}. */
public enum ParameterType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    LIST,
    MAPPING,
    /** Whatever JSON can say. */
    ANY;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
