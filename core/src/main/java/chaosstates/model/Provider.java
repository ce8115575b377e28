package chaosstates.model;

import chaosstates.json.JsonObject;

/** Who does an activity's work. */
public sealed interface Provider permits PythonProvider, HttpProvider, ProcessProvider {

    /** The id under which the catalogue holds the implementation. */
    String activityId();

    /** The same of a provider that was checked, as it stands in an activity. */
    static String activityId(JsonObject provider) {
        return isFunction(provider)
                ? provider.string("module").orElse("") + "." + provider.string("func").orElse("")
                : provider.string("type").orElse("");
    }

    /** Whether it names a function, which takes certain arguments and no other. */
    static boolean isFunction(JsonObject provider) {
        return provider.string("type").filter("python"::equals).isPresent();
    }
}
