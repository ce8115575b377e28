package chaosstates.crash;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Change of an experiment that is deployed while a run of it goes on. */
enum Redeploy {
    /** New names of all activities. */
    RENAMED(true),
    /** Fewer rollbacks: the first is gone. */
    REMOVED(false),
    /** New target of the first rollback. */
    RETARGETED(false),
    /** Rollbacks the other way round. */
    REORDERED(false);

    private static final String ANEW = " anew";
    private static final String ELSEWHERE = " elsewhere";

    private final boolean isPlayable;

    Redeploy(boolean isPlayable) {
        this.isPlayable = isPlayable;
    }

    /** Tells whether the new guardian can play all rollbacks of the old run. */
    boolean isPlayable() {
        return isPlayable;
    }

    /** Returns the name that an activity had before. */
    static String original(String name) {
        return name.replace(ANEW, "");
    }

    /** Tells whether a call acts on what the run had nothing to do with. */
    static boolean isElsewhere(Call call) {
        return call.name().endsWith(ELSEWHERE);
    }

    /** Returns the deployment after the change. */
    Deployment after(Deployment before) {
        JsonObject document = before.experiment();
        List<Json> rollbacks = new ArrayList<>(document.list("rollbacks"));
        JsonObject changed =
                switch (this) {
                    case RENAMED ->
                            document.with("method", renamed(document.list("method"), ANEW))
                                    .with("rollbacks", renamed(rollbacks, ANEW));
                    case REMOVED ->
                            document.with("rollbacks", rollbacks.subList(1, rollbacks.size()));
                    case RETARGETED -> {
                        rollbacks.set(0, retargeted((JsonObject) rollbacks.getFirst()));
                        yield document.with("rollbacks", rollbacks);
                    }
                    case REORDERED -> {
                        Collections.reverse(rollbacks);
                        yield document.with("rollbacks", rollbacks);
                    }
                };
        Plan plan = Deployments.plan(before.name(), changed);
        return before.followedBy(plan);
    }

    private static List<JsonObject> renamed(List<Json> activities, String tail) {
        return activities.stream()
                .map(JsonObject.class::cast)
                .map(it -> it.has("name") ? renamed(it, tail) : it)
                .toList();
    }

    private static JsonObject renamed(JsonObject activity, String tail) {
        return activity.with("name", activity.string("name").orElseThrow() + tail);
    }

    private static JsonObject retargeted(JsonObject activity) {
        JsonObject provider = activity.object("provider");
        return renamed(activity, ELSEWHERE)
                .with(
                        "provider",
                        provider.has("url")
                                ? provider.with("url", "http://elsewhere/")
                                : provider.with(
                                        "arguments",
                                        JsonObject.EMPTY.with(
                                                "db_cluster_identifier", "elsewhere")));
    }
}
