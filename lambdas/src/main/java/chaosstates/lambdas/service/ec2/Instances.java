package chaosstates.lambdas.service.ec2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Instances as DescribeInstances tells of them: which there are, and which are chosen. */
final class Instances {

    private static final Set<String> GONE = Set.of("shutting-down", "terminated");

    private Instances() {}

    static List<JsonObject> named(Client ec2, Json ids) {
        return found(ec2, with("InstanceIds", ids));
    }

    static List<JsonObject> filtered(Client ec2, Json filters) {
        return found(ec2, with("Filters", filters));
    }

    static List<JsonObject> found(Client ec2, JsonObject which) {
        return ec2.all("DescribeInstances", which).objects("Reservations").stream()
                .flatMap(reservation -> reservation.objects("Instances").stream())
                .toList();
    }

    static Json id(JsonObject instance) {
        return instance.get("InstanceId").orElseThrow();
    }

    static List<Json> ids(List<JsonObject> instances) {
        return instances.stream().map(Instances::id).toList();
    }

    /** Tells how an instance is paid for: {@code spot}, or {@code normal} when AWS says nothing. */
    static String lifecycle(JsonObject instance) {
        return instance.string("InstanceLifecycle").orElse("normal");
    }

    /**
     * Lists what the filters choose, but for what is terminated: AWS would refuse it.
     *
     * @param none makes the failure's words from the filters
     * @throws Raised when they choose none
     */
    static List<JsonObject> chosen(Client ec2, Json filters, Function<Json, String> none) {
        List<JsonObject> living = living(ec2, filters);
        if (living.isEmpty()) {
            throw Raised.activityFailed(none.apply(filters));
        }
        return living;
    }

    static List<JsonObject> living(Client ec2, Json filters) {
        return filtered(ec2, filters).stream()
                .filter(it -> !GONE.contains(it.object("State").string("Name").orElse("")))
                .toList();
    }

    /** Draws some of the instances; their ids go into the journal. */
    static List<JsonObject> drawn(Given given, List<JsonObject> instances, int count) {
        List<Json> ids = given.chance().some(ids(instances), count);
        return ids.stream()
                .flatMap(id -> instances.stream().filter(it -> id(it).equals(id)).limit(1))
                .toList();
    }

    /** Gives the filters of the arguments {@code filters} and {@code az}. */
    static Json filters(Given given) {
        Json filters = given.has("filters") ? given.get("filters") : Json.of(List.of());
        return given.has("az")
                ? and(filters, filter("availability-zone", given.get("az")))
                : filters;
    }

    static JsonObject filter(String name, Json value) {
        return with("Name", Json.of(name)).with("Values", Json.of(List.of(value)));
    }

    private static Json and(Json filters, Json one) {
        if (filters instanceof JsonArray list) {
            return Json.of(Stream.concat(list.items().stream(), Stream.of(one)).toList());
        }
        throw new Raised(
                "AttributeError",
                "'%s' object has no attribute 'append'".formatted(PythonText.type(filters)));
    }

    /**
     * Checks that what is to choose does not choose everything by being empty.
     *
     * @throws Raised when nothing but empty values is given
     */
    static void neverAllByEmpty(Given given, String... names) {
        List<Json> values = new ArrayList<>();
        for (String name : names) {
            values.add(given.get(name));
        }
        boolean isNarrowed = values.stream().anyMatch(PythonValues::isTrue);
        boolean isLeftOut = values.stream().allMatch(JsonNull.class::isInstance);
        if (!isNarrowed && !isLeftOut) {
            throw Raised.activityFailed(
                    "what is empty chooses no instance: give one of %s, or none of them for all"
                            .formatted(String.join(", ", names)));
        }
    }
}
