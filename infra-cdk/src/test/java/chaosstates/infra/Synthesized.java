package chaosstates.infra;

import chaosstates.asl.AslReader;
import chaosstates.asl.StateMachine;
import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.compile.Guardian;
import chaosstates.infra.internal.DeployerEnvironment;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.registry.Activities;
import chaosstates.plan.Plan;
import chaosstates.problem.Checked;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** A template in a form that can be read. */
public record Synthesized(JsonObject template) {

    private static final Path MACHINES = Path.of("src/test/resources/machines");
    private static final Map<String, Synthesized> KNOWN = new ConcurrentHashMap<>();

    /** Returns the template with the default properties, made once since each takes a while. */
    static Synthesized of(String machine) {
        return KNOWN.computeIfAbsent(machine, name -> of(name, UnaryOperator.identity()));
    }

    static Synthesized of(String machine, UnaryOperator<ChaosExperimentProps.Builder> change) {
        return of(new ExperimentStack(new App(), change.apply(props(machine)).build()));
    }

    static Synthesized of(Stack stack) {
        try {
            Object template = Template.fromStack(stack).toJSON();
            String json = new ObjectMapper().writeValueAsString(template);
            return new Synthesized((JsonObject) JsonReader.parse(json));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Returns the properties. Any folder will do as the functions' package: nothing is deployed.
     */
    static ChaosExperimentProps.Builder props(String machine) {
        return props(experiment(machine));
    }

    /**
     * Returns the properties of an experiment that only this catalogue makes sense of, so that it
     * is no case for all.
     */
    static ChaosExperimentProps.Builder props(String name, Catalogue catalogue) {
        return props(compiled(name, MACHINES.resolve("own/" + name + ".yaml"), catalogue));
    }

    private static ChaosExperimentProps.Builder props(Compilation experiment) {
        return ChaosExperimentProps.builder()
                .experiment(experiment)
                .catalogue(Activities.CATALOGUE)
                .packages((needs, extensions) -> new FunctionPackage(MACHINES, MACHINES));
    }

    /** Lists this module's own cases and the repository's machines. */
    static List<String> machines() {
        return Stream.of(MACHINES, Path.of("../statemachines"))
                .flatMap(folder -> Stream.of(folder.toFile().list()))
                .filter(file -> file.matches("[^.]*\\.(asl\\.json|yaml)"))
                .map(file -> file.replaceFirst("\\..*", ""))
                .sorted()
                .toList();
    }

    /** Compiled from this module's test resources, else one of those that are committed. */
    public static Compilation experiment(String name) {
        Path experiment = MACHINES.resolve(name + ".yaml");
        return Files.exists(experiment)
                ? compiled(name, experiment, Activities.CATALOGUE)
                : committed(name);
    }

    /** Reads a machine of this repository; a machine without a guardian gets one. */
    private static Compilation committed(String name) {
        if (Files.exists(file(name + ".guardian"))) {
            return ExperimentFile.readCompiled(file(name), file(name + ".guardian")).orThrow();
        }
        StateMachine machine = AslReader.read(text(file(name)), name).get();
        Plan plan = Compilation.of(machine, machine, name).get().plan();
        return new Compilation(plan, machine, Guardian.of(plan));
    }

    private static Path file(String name) {
        Path own = MACHINES.resolve(name + ".asl.json");
        return Files.exists(own) ? own : Path.of("../statemachines", name + ".asl.json");
    }

    /** Compiles an experiment for a deployer whose environment has a {@code CLUSTER}. */
    private static Compilation compiled(String name, Path file, Catalogue catalogue) {
        JsonObject experiment = (JsonObject) DocumentReader.read(text(file), file.toString()).get();
        DeployerEnvironment environment =
                new DeployerEnvironment(
                        variable -> Optional.ofNullable(Map.of("CLUSTER", "green").get(variable)));
        Compilation compiled =
                Compilation.of(name, Checked.of(experiment, List.of()), catalogue).get();
        return environment.in(compiled, experiment).get();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The resources of a type, by logical id. */
    Map<String, JsonObject> resources(String type) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        template.object("Resources")
                .fields()
                .forEach(
                        (id, resource) -> {
                            if (resource instanceof JsonObject object
                                    && object.string("Type").filter(type::equals).isPresent()) {
                                found.put(id, object);
                            }
                        });
        return found;
    }

    JsonObject only(String type) {
        Map<String, JsonObject> found = resources(type);
        if (found.size() != 1) {
            throw new AssertionError("not one " + type + " but " + found.keySet());
        }
        return found.values().iterator().next();
    }

    /** A value as text: joined, references in angle brackets, as cdk-nag writes it. */
    static String text(Json value) {
        return switch (value) {
            case JsonString text -> text.value();
            case JsonObject object when object.has("Ref") ->
                    "<" + object.string("Ref").orElseThrow() + ">";
            case JsonObject object when object.has("Fn::GetAtt") ->
                    "<" + String.join(".", texts(object.get("Fn::GetAtt").orElseThrow())) + ">";
            case JsonObject object when object.has("Fn::Join") -> {
                JsonArray join = (JsonArray) object.get("Fn::Join").orElseThrow();
                yield String.join(text(join.items().get(0)), texts(join.items().get(1)));
            }
            default -> value.toString();
        };
    }

    /** Reads one or several texts. */
    static List<String> texts(Json value) {
        return value instanceof JsonArray list
                ? list.items().stream().map(Synthesized::text).toList()
                : List.of(text(value));
    }

    static Stream<JsonObject> objects(JsonObject parent, String key) {
        return parent.get(key)
                .map(list -> ((JsonArray) list).items().stream().map(JsonObject.class::cast))
                .orElse(Stream.empty());
    }
}
