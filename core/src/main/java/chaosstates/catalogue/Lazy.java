package chaosstates.catalogue;

import java.util.Optional;
import java.util.function.Supplier;

/** Value that is made when it is asked for first, and then kept. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(source.get());
        }
        return made.get();
    }
}
