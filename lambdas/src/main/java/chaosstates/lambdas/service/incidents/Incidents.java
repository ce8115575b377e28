package chaosstates.lambdas.service.incidents;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Moment;
import chaosstates.lambdas.api.Raised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** AWS Systems Manager Incident Manager: the functions of {@code incidents.json}. */
public final class Incidents {

    private static final Json OPEN = Json.of("OPEN");
    private static final Json RESOLVED = Json.of("RESOLVED");

    private static final int PAGE = 10;

    private Incidents() {}

    public static List<Activity> activities() {
        return Functions.of(
                Incidents.class,
                "incidents.json",
                Map.of(
                        "probes.get_incidents", given -> found(given, given.get("status")),
                        "probes.get_active_incidents", given -> found(given, OPEN),
                        "probes.get_resolved_incidents", given -> found(given, RESOLVED),
                        "probes.has_incident_been_opened", given -> isAny(given, OPEN),
                        "probes.has_incident_been_resolved", given -> isAny(given, RESOLVED),
                        "probes.get_active_incident_items", given -> items(given, OPEN),
                        "probes.get_resolved_incident_items", given -> items(given, RESOLVED)));
    }

    private static JsonObject found(Given given, Json status) {
        Instant now = given.now();
        Instant start = Moment.of(given.get("created_in_the_last"), now, now);
        List<Json> filters = new ArrayList<>();
        filters.add(equal("impact", "integerValues", given.get("impact")));
        filters.add(
                with("condition", with("after", Json.of(start.toString())))
                        .with("key", "creationTime"));
        filters.add(equal("status", "stringValues", status));
        if (given.has("created_by")) {
            filters.add(equal("createdBy", "stringValues", given.get("created_by")));
        }
        return all(given, "ListIncidentRecords", with("filters", Json.of(filters)));
    }

    private static JsonObject equal(String key, String values, Json value) {
        JsonObject equals = with("equals", with(values, Json.of(List.of(value))));
        return with("condition", equals).with("key", key);
    }

    private static Json isAny(Given given, Json status) {
        return Json.of(!found(given, status).list("incidentRecordSummaries").isEmpty());
    }

    /** Lists the items of the incident that was created last. */
    private static Json items(Given given, Json status) {
        List<JsonObject> newest =
                found(given, status).objects("incidentRecordSummaries").stream()
                        .sorted(Comparator.comparing(Incidents::created).reversed())
                        .toList();
        Json arn = Raised.member(Raised.first(newest), "arn");
        return all(given, "ListRelatedItems", with("incidentRecordArn", arn));
    }

    private static String created(JsonObject incident) {
        return incident.string("creationTime").orElse("");
    }

    private static JsonObject all(Given given, String operation, JsonObject arguments) {
        Client incidents = given.client("ssm-incidents");
        return Raised.as(
                said -> "SSM Incidents API failed: " + said,
                () -> incidents.all(operation, arguments.with("maxResults", PAGE)));
    }
}
