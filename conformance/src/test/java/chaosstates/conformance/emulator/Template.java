package chaosstates.conformance.emulator;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A synthesized template, for what moto's CloudFormation leaves out: schedules and pipelines. */
record Template(JsonObject resources) {

    static Template read(Path folder, String stack) throws IOException {
        String text = Files.readString(folder.resolve(stack + ".template.json"));
        return new Template(((JsonObject) JsonReader.parse(text)).object("Resources"));
    }

    /** Lists the calls of the schedules: {@code Arn} and {@code Input}. */
    Stream<JsonObject> scheduled() {
        return of("AWS::Scheduler::Schedule").map(schedule -> schedule.object("Target"));
    }

    /** The call that a schedule makes to start a machine: {@code Name} and {@code Input}. */
    JsonObject scheduledStart(String machine) {
        return scheduled()
                .map(target -> joined(target.get("Input").orElseThrow()))
                .filter(call -> call.string("StateMachineArn").orElse("").equals(machine))
                .findFirst()
                .orElseThrow();
    }

    /** Reads a text that is joined from pieces, with machines by their names; else empty. */
    private JsonObject joined(Json text) {
        String joined =
                text instanceof JsonObject pieces
                        ? ((JsonArray)
                                        ((JsonArray) pieces.get("Fn::Join").orElseThrow())
                                                .items()
                                                .get(1))
                                .items().stream()
                                        .map(
                                                piece ->
                                                        piece instanceof JsonString plain
                                                                ? plain.value()
                                                                : machine(piece))
                                        .collect(Collectors.joining())
                        : ((JsonString) text).value();
        return (JsonObject) JsonReader.parse(joined);
    }

    /** The configurations of the pipelines' actions that start machines. */
    Stream<JsonObject> stepFunctionsActions() {
        return of("AWS::CodePipeline::Pipeline")
                .flatMap(pipeline -> objects(pipeline, "Stages"))
                .flatMap(stage -> objects(stage, "Actions"))
                .filter(Template::startsAMachine)
                .map(action -> action.object("Configuration"));
    }

    private static boolean startsAMachine(JsonObject action) {
        return action.object("ActionTypeId").string("Provider").orElse("").equals("StepFunctions");
    }

    private Stream<JsonObject> of(String type) {
        return resources.fields().values().stream()
                .map(JsonObject.class::cast)
                .filter(resource -> resource.string("Type").orElse("").equals(type))
                .map(resource -> resource.object("Properties"));
    }

    private static Stream<JsonObject> objects(JsonObject parent, String key) {
        return ((JsonArray) parent.get(key).orElseThrow())
                .items().stream().map(JsonObject.class::cast);
    }

    /** The logical id that {@code Ref} or {@code Fn::GetAtt} leads to. */
    static String referred(JsonObject reference) {
        return reference.get("Fn::GetAtt").orElse(Json.ofNull()) instanceof JsonArray attribute
                ? ((JsonString) attribute.items().getFirst()).value()
                : reference.string("Ref").orElseThrow();
    }

    /** The name of the machine that a reference leads to; empty when it leads elsewhere. */
    String machine(Json reference) {
        return resources
                .object(referred((JsonObject) reference))
                .object("Properties")
                .string("StateMachineName")
                .orElse("");
    }
}
