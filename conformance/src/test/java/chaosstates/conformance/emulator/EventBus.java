package chaosstates.conformance.emulator;

import chaosstates.conformance.FunctionEndpoint;
import chaosstates.conformance.MotoServer;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * EventBridge on the emulator. Moto matches events with the deployed rules, but calls no functions
 * and sends no events of its own: so a queue takes the place of what each rule calls, and what
 * arrives there is handed to it, if it is a function.
 */
final class EventBus {

    private static final String QUEUE = "arn:aws:sqs:us-east-1:123456789012:";

    private final MotoServer moto;
    private final Map<String, String> functionsByQueue = new TreeMap<>();

    private EventBus(MotoServer moto) {
        this.moto = moto;
    }

    /** Returns the bus with the rules that are deployed now. */
    static EventBus of(MotoServer moto) throws IOException, InterruptedException {
        EventBus bus = new EventBus(moto);
        int number = 0;
        for (JsonObject rule : list(bus.events("ListRules", Map.of()), "Rules")) {
            String name = rule.string("Name").orElseThrow();
            JsonObject targets = bus.events("ListTargetsByRule", Map.of("Rule", Json.of(name)));
            JsonObject target = list(targets, "Targets").getFirst();
            String queue = bus.queue(name, target.string("Id").orElseThrow(), "rule-" + number++);
            String arn = target.string("Arn").orElseThrow();
            if (arn.startsWith("arn:aws:lambda:")) {
                bus.functionsByQueue.put(queue, arn);
            }
        }
        return bus;
    }

    /** A queue that gets what a rule selects; the rule is made when there is none. */
    String listen(String rule, String pattern) throws IOException, InterruptedException {
        events("PutRule", Map.of("Name", Json.of(rule), "EventPattern", Json.of(pattern)));
        return queue(rule, rule, rule);
    }

    /** A queue as the rule's target of that id, in the place of what it was. */
    private String queue(String rule, String id, String queue)
            throws IOException, InterruptedException {
        JsonObject made = sqs("CreateQueue", Map.of("QueueName", Json.of(queue)));
        JsonObject target = JsonObject.EMPTY.with("Id", id).with("Arn", QUEUE + queue);
        events("PutTargets", Map.of("Rule", Json.of(rule), "Targets", Json.of(List.of(target))));
        return made.string("QueueUrl").orElseThrow();
    }

    /**
     * Sends an event, and calls the functions of the rules that select it.
     *
     * @param event as PutEvents has it, but that its {@code Detail} is no text
     */
    List<FunctionEndpoint.Answer> deliver(JsonObject event, FunctionEndpoint.Functions functions)
            throws Exception {
        String detail = JsonWriter.compact(event.object("Detail"));
        JsonObject entry = event.with("Detail", detail);
        events("PutEvents", Map.of("Entries", Json.of(List.of(entry))));
        List<FunctionEndpoint.Answer> answers = new ArrayList<>();
        for (Map.Entry<String, String> function : functionsByQueue.entrySet()) {
            for (JsonObject selected : received(function.getKey())) {
                answers.add(functions.invoke(function.getValue(), selected));
            }
        }
        return answers;
    }

    /** The events that a queue has got. */
    List<JsonObject> received(String queue) throws IOException, InterruptedException {
        JsonObject received = sqs("ReceiveMessage", Map.of("QueueUrl", Json.of(queue)));
        List<JsonObject> events = new ArrayList<>();
        for (JsonObject message : list(received, "Messages")) {
            String receipt = message.string("ReceiptHandle").orElseThrow();
            sqs(
                    "DeleteMessage",
                    Map.of("QueueUrl", Json.of(queue), "ReceiptHandle", Json.of(receipt)));
            events.add((JsonObject) JsonReader.parse(message.string("Body").orElseThrow()));
        }
        return events;
    }

    private JsonObject events(String operation, Map<String, Json> arguments)
            throws IOException, InterruptedException {
        return moto.call("events", "AWSEvents." + operation, arguments);
    }

    private JsonObject sqs(String operation, Map<String, Json> arguments)
            throws IOException, InterruptedException {
        return moto.call("sqs", "AmazonSQS." + operation, arguments);
    }

    private static List<JsonObject> list(JsonObject answer, String key) {
        return answer.get(key).orElse(Json.ofNull()) instanceof JsonArray array
                ? array.items().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }
}
