package chaosstates.cli.session;

import chaosstates.activity.InterruptExecution;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.shell.Refused;
import chaosstates.lambdas.api.World;
import chaosstates.local.LoadingControls;

/** Finds an experiment for a run: the controls of every run are called around that. */
record ControlledLoader(Loader loader, LoadingControls controls, Stage stage) {

    /**
     * @throws Refused when there is nothing, it can't be read, or a control does not want it
     */
    ExperimentFile load(String source) {
        if (controls.isEmpty()) {
            return loader.load(source);
        }
        try {
            return stage.before(loader.shell().environment(), world -> load(source, world));
        } catch (InterruptExecution interruption) {
            throw Refused.interrupted(interruption.getMessage());
        }
    }

    private ExperimentFile load(String source, World world) {
        return controls.around(
                source, world, () -> loader.load(source), file -> file.document().value());
    }
}
