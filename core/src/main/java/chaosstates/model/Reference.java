package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/** {@code {"ref": name}}: the activity of that name in the method or the hypothesis, once more. */
public record Reference(
        String name, Optional<Json> tolerance, boolean background, JsonObject source)
        implements Entry {}
