package chaosstates.model;

import chaosstates.json.JsonObject;

/** Who does an activity's work. */
public sealed interface Provider permits PythonProvider, HttpProvider, ProcessProvider {

    /** The id under which the catalogue holds the implementation. */
    String activityId();

    /** The same of a provider that was checked, as it stands in an activity. */
    static String activityId(JsonObject provider) {
        String type = provider.string("type").orElse("");
        return type.equals("python")
                ? provider.string("module").orElse("") + "." + provider.string("func").orElse("")
                : type;
    }
}
