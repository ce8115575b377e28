package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Problem;
import chaosstates.testing.Jars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;

/** Test of an experiment with the activities of an extension. */
@NeedsNode
class ExtensionsTest {

    private static final Path TAPS =
            Path.of("../runner/src/test/resources/extensions/taps-1.2.jar");

    private static final String EXPERIMENT =
            """
            title: taps
            description: A closed tap is opened again
            method:
              - type: action
                name: close-tap
                provider: {type: python, module: acme.taps.actions, func: close, arguments: {tap: kitchen}}
              - type: probe
                name: site
                provider: {type: http, url: "http://shop.example/"}
            """;

    @TempDir private Path folder;
    private Path jar;
    private Extensions extensions;
    private Compilation compiled;

    @BeforeEach
    void make() throws IOException {
        jar = folder.resolve("taps-1.2.jar");
        Jars.make(TAPS, jar, List.of(Jars.home(Activities.class), Jars.home(Json.class)));
        extensions = Extensions.load(List.of(jar)).orThrow();
        Path file = Files.writeString(folder.resolve("taps.yaml"), EXPERIMENT);
        compiled = ExperimentFile.compile(file, extensions.catalogue()).orThrow();
    }

    /** Packages hold the jar for its own functions; their roles follow from its specs. */
    @Test
    void onlyItsFunctionsHaveItsJar() {
        Map<String, List<Path>> packages = new TreeMap<>();
        ChaosExperimentProps props =
                ChaosExperimentProps.builder()
                        .experiment(compiled)
                        .catalogue(Activities.CATALOGUE)
                        .extensions(extensions)
                        .packages(
                                (needs, jars) -> {
                                    packages.put(needs.name(), jars);
                                    return new FunctionPackage(folder, folder);
                                })
                        .build();
        Synthesized stack = Synthesized.of(new ExperimentStack(new App(), props));
        assertThat(packages.remove("dynamodb-http-sts")).containsExactly(jar);
        assertThat(packages.values()).isNotEmpty().allMatch(List::isEmpty);
        assertThat(stack.resources("AWS::IAM::Policy").toString())
                .contains("dynamodb:UpdateItem", ":table/kitchen");
        assertThat(stack.resources("AWS::Lambda::Function").toString())
                .contains("\"ACTIVITY\":\"acme.taps.actions.close\"");
    }

    @Test
    void anExtensionThatIsNotDeployedIsSaid() {
        List<Problem> problems = ChaosApp.unknown(compiled, Activities.CATALOGUE);
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "`acme.taps.actions.close` is neither built in nor in an extension that is"
                                + " deployed");
        assertThat(ChaosApp.unknown(compiled, extensions.catalogue())).isEmpty();
    }
}
