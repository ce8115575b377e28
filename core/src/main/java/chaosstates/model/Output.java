package chaosstates.model;

import chaosstates.json.JsonObject;

/**
 * Part of a step's output that later steps use by a placeholder.
 *
 * @param of the name of the step
 * @param path the JSON path, in the dialect of tolerances, that finds one value in the output
 * @param as the name of the placeholder
 * @param source as the settings declare it
 */
public record Output(String of, String path, String as, JsonObject source) {

    /** The path of the whole output. */
    public static final String WHOLE = "$";
}
