package chaosstates.lambdas.aws.sdk;

/** Kind of a value that a parameter takes. */
enum Kind {
    TEXT("<class 'str'>", "a string"),
    WHOLE("<class 'int'>", "a whole number"),
    TRUTH("<class 'bool'>", "`true` or `false`"),
    REAL("<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>", "a number"),
    LIST("<class 'list'>, <class 'tuple'>", "a list"),
    OBJECT("<class 'dict'>", "an object"),
    BYTES("<class 'bytes'>, <class 'bytearray'>, file-like object", "a string"),
    TIME(
            "<class 'datetime.datetime'>, timestamp-string",
            "a time such as `2026-11-30T12:00:00Z`, or the seconds since 1970");

    /** Words of botocore. */
    final String types;

    /** Words for who wrote an experiment. */
    final String words;

    Kind(String types, String words) {
        this.types = types;
        this.words = words;
    }
}
