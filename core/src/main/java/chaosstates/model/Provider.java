package chaosstates.model;

import chaosstates.json.JsonObject;

/** Provider that does an activity's work. */
public sealed interface Provider permits PythonProvider, HttpProvider, ProcessProvider {

    /** The id under which the catalogue holds the implementation. */
    String activityId();

    /** Returns the id of a checked provider, as it stands in an activity. */
    static String activityId(JsonObject provider) {
        return isFunction(provider)
                ? provider.string("module").orElse("") + "." + provider.string("func").orElse("")
                : provider.string("type").orElse("");
    }

    /** Tells whether the provider names a function, which takes certain arguments and no other. */
    static boolean isFunction(JsonObject provider) {
        return provider.string("type").filter("python"::equals).isPresent();
    }
}
