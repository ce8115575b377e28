package chaosstates.infra.example;

import chaosstates.infra.ExperimentFile;
import chaosstates.infra.Packages;
import chaosstates.lambdas.registry.Activities;
import java.nio.file.Path;
import software.amazon.awscdk.App;

/**
 * The examples as an app, for whoever wants to deploy them; {@code conformance} does, to an
 * emulator.
 */
public final class ExampleApp {

    private ExampleApp() {}

    /** The arguments: a folder with the functions' packages, an experiment for each example. */
    public static void main(String[] arguments) {
        Packages packages = Packages.in(Path.of(arguments[0]));
        App app = new App();
        new WatchedStack(app, "watched", Path.of(arguments[1]), packages);
        new PipelineStack(
                app,
                "pipeline",
                ExperimentFile.compile(Path.of(arguments[2]), Activities.CATALOGUE).orThrow(),
                Activities.CATALOGUE,
                packages);
        app.synth();
    }
}
