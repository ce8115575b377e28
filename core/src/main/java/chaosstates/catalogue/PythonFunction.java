package chaosstates.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Name of a Python module, as far as its source tells what it stands for.
 *
 * @param line of the definition in the module's file, 1-based
 * @param parameters in the order of their declaration; empty: the source does not tell them
 * @param takesOthers whether the function takes arguments of any name besides ({@code **others})
 * @param summary the first line of the docstring; empty without one
 */
public record PythonFunction(
        String name,
        int line,
        Kind kind,
        Optional<List<Parameter>> parameters,
        boolean takesOthers,
        String summary) {

    /** Kind of a name. */
    public enum Kind {
        /** A function, or a class, which is called alike. */
        FUNCTION,
        /** An {@code async def}, which nobody would await. */
        COROUTINE,
        /** A value that can't be called. */
        VALUE
    }

    public PythonFunction {
        parameters = parameters.map(List::copyOf);
    }

    /** Returns a function of which only the name is known. */
    static PythonFunction named(String name) {
        return new PythonFunction(name, 0, Kind.FUNCTION, Optional.empty(), true, "");
    }

    /** Tells whether no argument can be wrong for the source. */
    public boolean takesAny() {
        return takesOthers || parameters.isEmpty();
    }

    /** Lists the parameters that the source tells. */
    public List<Parameter> known() {
        return parameters.orElse(List.of());
    }
}
