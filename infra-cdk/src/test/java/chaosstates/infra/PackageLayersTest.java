package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.packages.FunctionPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

@NeedsNode
class PackageLayersTest {

    @TempDir private Path folder;
    private App app;

    @BeforeEach
    void begin() {
        app = new App();
    }

    @Test
    void functionsWithTheSameJarsShareALayer_andOthersHaveAnother() {
        ExperimentStack stack = experiment("elsewhere", (needs, jars) -> code(needs.name()));
        Map<String, Stack> layers = layers();
        List<String> used =
                Synthesized.of(stack).resources("AWS::Lambda::Function").values().stream()
                        .map(function -> function.object("Properties").get("Layers").orElseThrow())
                        .map(Object::toString)
                        .toList();
        assertThat(used)
                .hasSizeGreaterThan(layers.size())
                .allMatch(layer -> layer.contains("Fn::ImportValue"));
        assertThat(used.stream().distinct()).hasSameSizeAs(layers.keySet());
    }

    @Test
    void aStackOfALayerHasNothingElse_andTheNameOfItsContent() {
        experiment("elsewhere", (needs, jars) -> code("one"));
        Map.Entry<String, Stack> only = layers().entrySet().iterator().next();
        JsonObject layer =
                Synthesized.of(only.getValue())
                        .only("AWS::Lambda::LayerVersion")
                        .object("Properties");
        assertThat(layer.string("LayerName")).contains(only.getKey());
        assertThat(Synthesized.of(only.getValue()).template().object("Resources").fields())
                .hasSize(1);
    }

    /** The old stack stays as it is, for the functions that have not moved yet. */
    @Test
    void otherJarsAreAnotherStack() {
        experiment("elsewhere", (needs, jars) -> code("one"));
        List<String> before = List.copyOf(layers().keySet());
        begin();
        experiment("elsewhere", (needs, jars) -> code("another"));
        assertThat(layers().keySet()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void twoPlatformsOfAnAppShareALayer() {
        experiment("elsewhere", (needs, jars) -> code("one"));
        experiment("stopped", (needs, jars) -> code("one"));
        assertThat(layers()).hasSize(1);
    }

    private ExperimentStack experiment(String name, Packages packages) {
        return new ExperimentStack(app, Synthesized.props(name).packages(packages).build());
    }

    /** Lists the stacks of layers by their names. */
    private Map<String, Stack> layers() {
        Map<String, Stack> found = new TreeMap<>();
        app.getNode().getChildren().stream()
                .filter(Stack.class::isInstance)
                .map(Stack.class::cast)
                .filter(stack -> stack.getStackName().startsWith("chaos-package-"))
                .forEach(stack -> found.put(stack.getStackName(), stack));
        return found;
    }

    /** Makes a package: CDK takes folders, too. */
    private FunctionPackage code(String content) {
        try {
            Path layer = Files.createDirectories(folder.resolve(content));
            Files.writeString(layer.resolve("jar"), content);
            return new FunctionPackage(Files.createDirectories(folder.resolve("own")), layer);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
