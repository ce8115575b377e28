package chaosstates.asl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named states and the one with which they begin: a machine's body, or a branch. */
public record States(String startAt, Map<String, State> states) {

    /** Keeps the order of the map: it is the order in the file. */
    public States {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }
}
