package chaosstates.account;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.wire.platform.PythonTarget;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * AWS on loopback: it knows who asks, has state machines, gives each function a role of its own,
 * and denies what it is told to. It remembers what it was asked.
 */
final class AwsInCase implements AutoCloseable {

    private static final String XML =
            "<%1$sResponse xmlns=\"%2$s\"><%1$sResult>%3$s</%1$sResult>"
                    + "<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></%1$sResponse>";

    /** Variables of each function: all of them call one function of Python. */
    private static final JsonObject CALLING_PYTHON =
            JsonObject.EMPTY.with(
                    PythonTarget.VARIABLE,
                    PythonTarget.text(
                            List.of(
                                    new PythonTarget(
                                            List.of("shop.queue"),
                                            "arn:aws:lambda:eu-west-1:123456789012:function:python",
                                            60))));

    private final HttpServer server;
    private final Map<String, String> machines = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> principals = new CopyOnWriteArrayList<>();
    private volatile String denied = "";

    AwsInCase() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Deploys a machine. */
    void has(String name, String definition) {
        machines.put("arn:aws:states:eu-west-1:123456789012:stateMachine:" + name, definition);
    }

    /** Denies an action to everybody. */
    void denies(String action) {
        denied = action;
    }

    /** Returns the operations that were called, or method and path. */
    List<String> asked() {
        return asked;
    }

    /** Returns the principals whose rights were simulated. */
    List<String> principals() {
        return principals;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        Map<String, String> form = form(body);
        String path = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String operation =
                target != null
                        ? target.substring(target.indexOf('.') + 1)
                        : form.getOrDefault("Action", path);
        asked.add(form.containsKey("DryRun") ? operation + " (dry)" : operation);
        String said =
                switch (operation) {
                    case "GetCallerIdentity" ->
                            XML.formatted(
                                    operation,
                                    "https://sts.amazonaws.com/doc/2011-06-15/",
                                    "<UserId>AIDA</UserId><Arn>arn:aws:iam::123456789012:user/ada</Arn>"
                                            + "<Account>123456789012</Account>");
                    case "DescribeStateMachine" -> machine(body);
                    case "SimulatePrincipalPolicy" -> simulated(form);
                    default -> path.endsWith("/configuration") ? role(path) : "";
                };
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        said.startsWith("<") ? "text/xml" : "application/x-amz-json-1.0");
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(
                said.isEmpty() ? 400 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String machine(String body) {
        String arn = ((JsonObject) JsonReader.parse(body)).string("stateMachineArn").orElseThrow();
        String definition = machines.get(arn);
        return definition == null
                ? ""
                : JsonObject.EMPTY
                        .with("stateMachineArn", arn)
                        .with("name", arn)
                        .with("definition", definition)
                        .with("roleArn", "arn:aws:iam::123456789012:role/machine")
                        .with("type", "STANDARD")
                        .with("creationDate", 1767320000)
                        .toString();
    }

    private static String role(String path) {
        String function = path.replaceAll(".*/functions/(.*)/configuration", "$1");
        String name = function.substring(function.lastIndexOf(':') + 1);
        return JsonObject.EMPTY
                .with("Role", "arn:aws:iam::123456789012:role/of-" + name)
                .with("Environment", JsonObject.EMPTY.with("Variables", CALLING_PYTHON))
                .toString();
    }

    private String simulated(Map<String, String> form) {
        principals.add(form.get("PolicySourceArn"));
        StringBuilder results = new StringBuilder("<EvaluationResults>");
        for (String action : members(form, "ActionNames")) {
            for (String resource : members(form, "ResourceArns")) {
                results.append(
                        "<member><EvalActionName>%s</EvalActionName><EvalResourceName>%s</EvalResourceName><EvalDecision>%s</EvalDecision></member>"
                                .formatted(
                                        action,
                                        resource,
                                        action.equals(denied) ? "explicitDeny" : "allowed"));
            }
        }
        return XML.formatted(
                "SimulatePrincipalPolicy",
                "https://iam.amazonaws.com/doc/2010-05-08/",
                results + "</EvaluationResults><IsTruncated>false</IsTruncated>");
    }

    private static List<String> members(Map<String, String> form, String name) {
        List<String> members = new ArrayList<>();
        for (int number = 1; form.containsKey(name + ".member." + number); number++) {
            members.add(form.get(name + ".member." + number));
        }
        return members;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2 && !body.startsWith("{")) {
                form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
