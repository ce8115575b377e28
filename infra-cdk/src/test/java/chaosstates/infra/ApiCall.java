package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Call of AWS by a function, as IAM sees it.
 *
 * @param from where it was recorded
 */
record ApiCall(String action, String resource, String from) {

    /** Resources that are chosen while a function runs have to bear this tag. */
    private static final JsonObject TAGGED =
            JsonObject.EMPTY.with("aws:ResourceTag/chaos-states", "allowed");

    private static final String ACCOUNT = "123456789012";
    private static final String BUCKET = "/journals/";

    JsonObject json() {
        return JsonObject.EMPTY
                .with("action", action)
                .with("resource", resource)
                .with("context", TAGGED)
                .with("from", from);
    }

    /**
     * Lists the calls of a request, one for each resource that it names.
     *
     * @param exchange of a case of a function's tests; {@code asks} says in IAM's words what the
     *     request does not: {@code eks:ListClusters on *}
     * @return none when it does not go to AWS
     */
    static List<ApiCall> of(JsonObject exchange, String region, String from) {
        List<ApiCall> calls = new ArrayList<>();
        if (exchange.has("asks")) {
            String[] asks = exchange.string("asks").orElseThrow().split(" on ", 2);
            return List.of(new ApiCall(asks[0], asks[1], from));
        }
        JsonObject request = exchange.object("request");
        Asked asked = new Asked(request, region, calls, from);
        String target = request.object("headers").string("X-Amz-Target").orElse("");
        String path = request.string("target").orElse("");
        if (request.has("form")) {
            asked.query(request.object("form"));
        } else if (!target.isEmpty()) {
            asked.json(target, request.object("json"));
        } else if (path.startsWith("/journals?")) {
            asked.add("s3:ListBucket", "arn:aws:s3:::journals");
        } else if (path.startsWith(BUCKET)) {
            asked.object(request.string("method").orElseThrow(), path.substring(BUCKET.length()));
            if (exchange.object("reply").get("status").equals(Optional.of(Json.of(404)))) {
                asked.add("s3:ListBucket", "arn:aws:s3:::journals");
            }
        } else if (path.startsWith("/safetyLevers/")) {
            asked.add("fis:GetSafetyLever", asked.arn("fis", "safety-lever/default"));
        }
        return calls;
    }

    /** A request, and what is made of it. */
    private record Asked(JsonObject request, String region, List<ApiCall> calls, String from) {

        void query(JsonObject form) {
            String action = form.string("Action").orElseThrow();
            switch (form.string("Version").orElseThrow()) {
                case "2014-10-31" -> rds("rds:" + action, form);
                case "2011-06-15" -> add("sts:" + action, form.string("RoleArn").orElseThrow());
                case "2015-12-01" -> add("elasticloadbalancing:" + action, "*");
                case "2010-08-01" -> add("cloudwatch:" + action, metricsOrAlarms(action));
                default -> throw new AssertionError("whose action is " + action + "?");
            }
        }

        private String metricsOrAlarms(String action) {
            return action.equals("GetMetricData") ? "*" : arn("cloudwatch", "alarm:*");
        }

        private void rds(String action, JsonObject form) {
            Optional<String> instance = form.string("DBInstanceIdentifier");
            Optional<String> cluster = form.string("DBClusterIdentifier");
            if (cluster.isPresent() || instance.isEmpty()) {
                add(action, arn("rds", "cluster:" + cluster.orElse("*")));
            }
            Stream.of(instance, form.string("TargetDBInstanceIdentifier"))
                    .flatMap(Optional::stream)
                    .forEach(named -> add(action, arn("rds", "db:" + named)));
        }

        void json(String target, JsonObject body) {
            String action = target.substring(target.indexOf('.') + 1);
            switch (target.substring(0, target.indexOf('.'))) {
                case "AWSStepFunctions" -> add("states:" + action, machineOrExecution(body));
                case "secretsmanager" -> add("secretsmanager:" + action, secret(body));
                case "AmazonSSM" -> add("ssm:" + action, parameter(body));
                case "AWSEvents" -> add("events:" + action, arn("events", "event-bus/default"));
                default -> throw new AssertionError("whose action is " + target + "?");
            }
        }

        private static String machineOrExecution(JsonObject body) {
            return body.string("executionArn").or(() -> body.string("stateMachineArn")).orElse("*");
        }

        /** Returns the secret by its name, to which AWS has added six characters. */
        private String secret(JsonObject body) {
            String id = body.string("SecretId").orElseThrow();
            return id.startsWith("arn:") ? id : arn("secretsmanager", "secret:" + id + "-AbCdEf");
        }

        private String parameter(JsonObject body) {
            String name = body.string("Name").orElseThrow();
            return arn("ssm", "parameter" + (name.startsWith("/") ? "" : "/") + name);
        }

        void object(String method, String key) {
            String action =
                    switch (method) {
                        case "GET", "HEAD" -> "s3:GetObject";
                        case "PUT" -> "s3:PutObject";
                        case "DELETE" -> "s3:DeleteObject";
                        default -> throw new AssertionError(method);
                    };
            String name = URLDecoder.decode(key, StandardCharsets.UTF_8);
            add(action, "arn:aws:s3:::journals/" + name);
        }

        void add(String action, String resource) {
            calls.add(new ApiCall(action, resource, from));
        }

        String arn(String service, String resource) {
            return "arn:aws:" + service + ":" + region + ":" + ACCOUNT + ":" + resource;
        }
    }
}
