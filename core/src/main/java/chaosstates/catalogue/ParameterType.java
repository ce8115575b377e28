package chaosstates.catalogue;

/** Type of an argument, named as in JSON Schema and in {@code chaos discover}. */
public enum ParameterType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    LIST,
    MAPPING,
    /** JSON value of any type. */
    ANY;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
