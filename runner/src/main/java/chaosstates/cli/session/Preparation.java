package chaosstates.cli.session;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cli.input.Compiling;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.GlobalControls;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Overrides;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Foreknown;
import chaosstates.local.LoadingControls;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.local.Settings;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.Strategies;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.Variables;
import chaosstates.tell.Log;
import java.nio.file.Files;
import java.util.List;

/**
 * Preparation from the call to an experiment that may be run; everything that can be refused is
 * refused here.
 */
public record Preparation(Shell shell, RunOptions options, Stage stage, Log log) {

    /**
     * @throws Refused when the experiment can't be run
     */
    public Prepared prepare() {
        options.refuseUnsupported();
        Settings settings = new SettingsFile(shell.settings()).settings(log);
        GlobalControls global = GlobalControls.of(settings.controls(), options.controlFiles());
        List<Control> declared = global.unread(shell.registry().catalogue());
        PythonSources sources = new PythonSources(shell, log, false);
        ExperimentFile file = loaded(settings, declared, sources);
        PythonNeeds needs = sources.needs(file, declared);
        sources.tell(needs);
        List<Problem> unequipped = stage.equip(needs, sources.folders(file), log);
        Shell known = sources.over(file, needs);
        Catalogue catalogue = known.registry().catalogue();
        List<Control> controls = global.read(catalogue);
        Variables variables = options.variables(log);
        Notifications notifications = shell.notifications(stage.heard(settings), log);
        notifications.send(Event.RUN_STARTED, file.declared());
        Environment environment = shell.environment().with(variables.environment());
        Surroundings around =
                stage.surroundings(environment, variables)
                        .and(it -> unequipped)
                        .and(Surroundings.judgedBy(options.strategies().isCompatible()));
        Experiment experiment = usable(file, known, around, variables);
        Compilation compiled =
                Compiling.of(
                        file.name(),
                        Foreknown.titled(experiment, variables.configuration(), environment),
                        catalogue,
                        options.strategies().mode(strategies(experiment, settings), controls));
        Compiling.excess(compiled).ifPresent(excess -> log.warning(excess + " Here it runs."));
        return new Prepared(
                compiled,
                input(
                        Foreknown.pauses(experiment, variables.configuration(), environment)
                                .with(variables.configuration())),
                environment,
                variables.secrets(),
                notifications);
    }

    /** A wrong call is told also where the experiment is wrong: one may come of the other. */
    private Experiment usable(
            ExperimentFile file, Shell known, Surroundings around, Variables variables) {
        try {
            Experiment experiment =
                    options.validates()
                            ? file.experiment(known, log, around)
                            : file.usable(known, around);
            Overrides.refuseUndeclared(variables, file.declared());
            return experiment;
        } catch (Refused refused) {
            Overrides.refuseUndeclared(variables, file.declared());
            throw refused;
        }
    }

    /**
     * Loads the experiment. Controls of every run that are Python are called around that in the
     * environment of the experiment, so a file is looked at before.
     */
    private ExperimentFile loaded(Settings settings, List<Control> global, PythonSources sources) {
        Loader loader = new Loader(shell, settings, options.verifiesTls());
        Catalogue ours = shell.registry().catalogue();
        List<Control> python =
                global.stream().filter(control -> PythonNeeds.isPython(control, ours)).toList();
        boolean isCalled = stage instanceof Stage.Real && !python.isEmpty();
        if (isCalled && Files.isRegularFile(shell.path(options.source()))) {
            ExperimentFile file = loader.load(options.source());
            stage.equip(sources.needs(file, global), sources.folders(file), log);
        }
        LoadingControls controls =
                new LoadingControls(global, python, shell.registry().implementations(), log);
        return new ControlledLoader(loader, controls, stage).load(options.source());
    }

    private static JsonObject input(JsonObject configuration) {
        return configuration.fields().isEmpty()
                ? JsonObject.EMPTY
                : JsonObject.EMPTY.with("configuration", configuration);
    }

    /** An experiment that says anything of its runtime says everything. */
    private Strategies strategies(Experiment experiment, Settings settings) {
        if (!experiment.source().object("runtime").fields().isEmpty()) {
            return experiment.strategies();
        }
        Checked<Strategies> strategies = settings.strategies();
        if (!strategies.isUsable()) {
            throw new UserError(
                    "The settings are wrong: "
                            + strategies.problems().getFirst().at()
                            + ": "
                            + strategies.problems().getFirst().message());
        }
        return strategies.get();
    }
}
