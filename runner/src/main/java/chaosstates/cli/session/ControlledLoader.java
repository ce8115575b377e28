package chaosstates.cli.session;

import chaosstates.activity.InterruptExecution;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.shell.Refused;
import chaosstates.engine.RunClock;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.run.LoadingControls;
import java.util.function.Function;

/**
 * Finds an experiment for a run: the controls of every run are called around that.
 *
 * @param rehearsal whether nothing outside is to notice them
 */
record ControlledLoader(
        Loader loader, LoadingControls controls, RunClock clock, boolean rehearsal) {

    /**
     * @throws Refused when there is nothing, it can't be read, or a control does not want it
     */
    ExperimentFile load(String source) {
        if (controls.isEmpty()) {
            return loader.load(source);
        }
        try {
            return inItsWorld(world -> load(source, world));
        } catch (InterruptExecution interruption) {
            throw Refused.interrupted(interruption.getMessage());
        }
    }

    private ExperimentFile load(String source, World world) {
        return controls.around(
                source, world, () -> loader.load(source), file -> file.document().value());
    }

    private <T> T inItsWorld(Function<World, T> work) {
        Environment environment = loader.shell().environment();
        return rehearsal
                ? Rehearsal.inSandbox(clock, environment, work)
                : work.apply(RealWorld.of(clock, environment));
    }
}
