package chaosstates.lambdas.service.ecs;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.ArrayList;
import java.util.List;

/** Tasks: some that chance chooses, one, or all of a cluster. */
final class Tasks {

    /** The most that ECS describes at once. */
    private static final int BATCH = 100;

    private Tasks() {}

    static Json stopRandom(Given given) {
        if (given.has("task_count") == given.has("task_percent")) {
            throw Raised.activityFailed("Must specify one of \"task_count\", \"task_percent\"");
        }
        Client ecs = given.client("ecs");
        Existing.check(given, ecs);
        List<Json> running = listed(given, ecs, cluster(given).with("desiredStatus", "RUNNING"));
        List<Json> chosen = Share.of(given, running);
        return Json.of(chosen.stream().map(task -> stopped(given, ecs, task)).toList());
    }

    private static JsonObject stopped(Given given, Client ecs, Json task) {
        JsonObject stop = cluster(given).with("task", task).with("reason", given.get("reason"));
        JsonObject answer = ecs.call("StopTask", stop).object("task");
        return with("Task_Id", answer.get("taskArn").orElse(Json.ofNull()))
                .with("Desired_Status", answer.get("desiredStatus").orElse(Json.ofNull()));
    }

    static Json stop(Given given) {
        Client ecs = given.client("ecs");
        boolean isOfService = !given.has("task_id") && given.has("service");
        Json task = isOfService ? chosen(given, ecs) : given.get("task_id");
        JsonObject stop = cluster(given).with("task", task).with("reason", given.get("reason"));
        return ecs.call("StopTask", stop);
    }

    private static Json chosen(Given given, Client ecs) {
        List<Json> tasks = listed(given, ecs, cluster(given));
        if (tasks.isEmpty()) {
            throw Raised.activityFailed("No ECS tasks found for service: " + given.str("service"));
        }
        return Json.of(name((JsonString) given.chance().one(tasks)));
    }

    /** Lists all tasks of a cluster, or of a service in it. */
    private static List<Json> listed(Given given, Client ecs, JsonObject asked) {
        return ecs.all("ListTasks", given.and(asked, "serviceName", "service")).list("taskArns");
    }

    /** Describes all tasks, as many at once as ECS takes. */
    static Json describe(Given given) {
        Client ecs = given.client("ecs");
        List<Json> tasks = ecs.all("ListTasks", cluster(given)).list("taskArns");
        if (tasks.isEmpty()) {
            throw Raised.activityFailed(
                    "Unable to find any tasks for cluster " + given.str("cluster"));
        }
        JsonObject all = described(given, ecs, tasks, 0);
        for (int start = BATCH; start < tasks.size(); start += BATCH) {
            JsonObject more = described(given, ecs, tasks, start);
            all = joined(joined(all, more, "tasks"), more, "failures");
        }
        return all;
    }

    private static JsonObject described(Given given, Client ecs, List<Json> tasks, int start) {
        List<Json> batch = tasks.subList(start, Math.min(start + BATCH, tasks.size()));
        return ecs.call("DescribeTasks", cluster(given).with("tasks", batch));
    }

    private static JsonObject joined(JsonObject all, JsonObject more, String list) {
        List<Json> items = new ArrayList<>(all.list(list));
        items.addAll(more.list(list));
        return all.with(list, items);
    }

    /** Leaves out a cluster that is null: ECS takes the default one. */
    private static JsonObject cluster(Given given) {
        return given.unlessNull(JsonObject.EMPTY, "cluster", "cluster");
    }

    /** The last part of an ARN. */
    static String name(JsonString arn) {
        return arn.value().substring(arn.value().lastIndexOf('/') + 1);
    }
}
