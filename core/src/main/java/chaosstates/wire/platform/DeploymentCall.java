package chaosstates.wire.platform;

import chaosstates.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Call of the function {@code deployment} by CloudFormation, for one of the two custom resources of
 * an experiment: the one that is changed before everything else of it, or the one after.
 *
 * @param type what CloudFormation does with the resource
 * @param properties of the resource, as they are to be
 * @param old as they were; only of an update
 * @param answer the fields of the request that the answer repeats
 * @param url where the answer is put
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html">Requests
 *     of custom resources</a>
 */
public record DeploymentCall(
        Type type, Properties properties, Optional<Properties> old, JsonObject answer, String url) {

    /** Names of the properties in a template. */
    public static final String MACHINE = "Machine";

    public static final String VERSION = "Version";
    public static final String PLACE = "Place";

    private static final List<String> REPEATED =
            List.of("StackId", "RequestId", "LogicalResourceId");

    /** Change of a custom resource. */
    public enum Type {
        CREATE,
        UPDATE,
        DELETE
    }

    /** Place of a custom resource in the order of changes. */
    public enum Place {
        BEFORE,
        AFTER
    }

    /**
     * Properties of a custom resource.
     *
     * @param machine the ARN of the experiment's machine
     * @param version changes with all that is deployed of the experiment
     */
    public record Properties(Place place, String machine, String version) {

        private static Properties read(JsonObject properties) {
            return new Properties(
                    Place.valueOf(properties.string(PLACE).orElse(Place.BEFORE.name())),
                    properties.string(MACHINE).orElse(""),
                    properties.string(VERSION).orElse(""));
        }
    }

    /** Lists the machines whose runs are concerned: a rename concerns two. */
    public Set<String> machines() {
        Set<String> machines = new LinkedHashSet<>();
        Stream.concat(Stream.of(properties), old.stream())
                .forEach(it -> machines.add(it.machine()));
        return machines;
    }

    /** The call that a request is. */
    public static DeploymentCall read(JsonObject request) {
        Optional<Properties> old =
                Optional.of(request.object("OldResourceProperties"))
                        .filter(it -> !it.fields().isEmpty())
                        .map(Properties::read);
        return new DeploymentCall(
                Type.valueOf(request.string("RequestType").orElse("").toUpperCase(Locale.ROOT)),
                Properties.read(request.object("ResourceProperties")),
                old,
                repeated(request),
                request.string("ResponseURL").orElse(""));
    }

    private static JsonObject repeated(JsonObject request) {
        JsonObject answer = JsonObject.EMPTY;
        for (String field : REPEATED) {
            answer = answer.with(field, request.string(field).orElse(""));
        }
        return answer;
    }

    /** The answer that the change may go on. */
    public JsonObject allowed() {
        return answered("SUCCESS");
    }

    /**
     * The answer that it may not.
     *
     * @param reason which CloudFormation shows
     */
    public JsonObject refused(String reason) {
        return answered("FAILED").with("Reason", reason);
    }

    private JsonObject answered(String status) {
        String machine = properties.machine();
        return answer.with("Status", status)
                .with(
                        "PhysicalResourceId",
                        properties.place().name().toLowerCase(Locale.ROOT)
                                + "-"
                                + machine.substring(machine.lastIndexOf(':') + 1));
    }
}
