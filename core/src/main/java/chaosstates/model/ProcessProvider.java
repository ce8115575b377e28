package chaosstates.model;

import chaosstates.json.Json;
import java.util.Optional;

/**
 * A program.
 *
 * @param arguments text for the shell, a list for no shell, or (deprecated) an object
 * @param timeout seconds; none when absent
 */
public record ProcessProvider(String path, Optional<Json> arguments, Optional<Json> timeout)
        implements Provider {

    @Override
    public String activityId() {
        return "process";
    }
}
