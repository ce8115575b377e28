package chaosstates.cli.wizard;

/** Reading of what a person typed: a value, or why it won't do. */
sealed interface Answer<T> {

    /** Answer that will do. */
    record Right<T>(T value) implements Answer<T> {}

    /**
     * Answer that won't do.
     *
     * @param why a clause without a full stop
     */
    record Wrong<T>(String why) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Right<>(value);
    }

    static <T> Answer<T> wrong(String why) {
        return new Wrong<>(why);
    }
}
