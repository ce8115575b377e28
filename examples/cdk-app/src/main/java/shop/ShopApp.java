package shop;

import chaosstates.infra.ChaosExperiment;
import chaosstates.infra.ChaosExperimentProps;
import chaosstates.infra.ExperimentFile;
import chaosstates.infra.Packages;
import chaosstates.lambdas.registry.Activities;
import java.nio.file.Path;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** App that deploys one experiment. */
public final class ShopApp {

    private ShopApp() {}

    /**
     * Synthesizes the stack.
     *
     * @param arguments the folder of the unpacked archive
     */
    public static void main(String[] arguments) {
        App app = new App();
        new ChaosExperiment(
                new Stack(app, "shop-chaos"),
                "Failover",
                ChaosExperimentProps.builder()
                        .experiment(
                                ExperimentFile.compile(
                                                Path.of("experiments/failover.json"),
                                                Activities.CATALOGUE)
                                        .orThrow())
                        .catalogue(Activities.CATALOGUE)
                        .packages(Packages.in(Path.of(arguments[0], "functions")))
                        .build());
        app.synth();
    }
}
