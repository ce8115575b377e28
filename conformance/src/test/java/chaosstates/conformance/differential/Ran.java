package chaosstates.conformance.differential;

import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Traces of a run on either side.
 *
 * @param journal empty when none was written
 * @param end why it came to no journal, in words; else empty
 * @param log the lines of the console from INFO on, each with its level
 * @param requests what the web site was asked, in order
 * @param marks what the processes were called with, in order
 */
record Ran(
        int exitCode,
        Optional<JsonObject> journal,
        String end,
        List<String> log,
        List<String> requests,
        List<String> marks) {

    Ran {
        log = List.copyOf(log);
        requests = List.copyOf(requests);
        marks = List.copyOf(marks);
    }
}
