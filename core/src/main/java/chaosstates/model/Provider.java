package chaosstates.model;

/** Who does an activity's work. */
public sealed interface Provider permits PythonProvider, HttpProvider, ProcessProvider {

    /** The id under which the catalogue holds the implementation. */
    String activityId();
}
