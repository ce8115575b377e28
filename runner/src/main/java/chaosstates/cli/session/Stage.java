package chaosstates.cli.session;

import chaosstates.assume.Answers;
import chaosstates.assume.Assuming;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.shell.Shell;
import chaosstates.engine.RealClock;
import chaosstates.engine.RunClock;
import chaosstates.interpreter.PythonWorker;
import chaosstates.journal.Host;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.clearance.ClearanceFunction;
import chaosstates.lambdas.clearance.Deployments;
import chaosstates.lambdas.clearance.Leases;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.lambdas.function.StandIn;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.Settings;
import chaosstates.model.Experiment;
import chaosstates.model.Provider;
import chaosstates.problem.Problem;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.sandbox.Known;
import chaosstates.sandbox.Sandbox;
import chaosstates.sandbox.SandboxWorld;
import chaosstates.substitution.Variables;
import chaosstates.tell.Log;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ClearanceResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Stage of a run: its place, its time, and its audience. */
public sealed interface Stage {

    RunClock clock();

    /** Returns what the journal calls the place of the run. */
    Host host(Host here);

    /** Says what an experiment needs around it and does not find here. */
    Surroundings surroundings(Environment environment, Variables given);

    /** The settings as far as others are told of the run. */
    Settings heard(Settings settings);

    /** Does work in this world before the experiment is known. */
    <T> T before(Environment outside, Function<World, T> work);

    /**
     * Gets ready to call functions of Python.
     *
     * @param needs of the experiment
     * @param folders where modules are looked for first
     * @return what is wrong with that
     */
    List<Problem> equip(PythonNeeds needs, List<Path> folders, Log log);

    /** Plays an experiment in its world. */
    int play(Prepared prepared, Log log, Play play) throws IOException;

    /** Returns the function that answers whether a run may begin. */
    Function<ClearanceCall, ClearanceResult> clearance(World world, Leases leases);

    /** The play of an experiment, once there is a world for it. */
    @FunctionalInterface
    interface Play {
        /**
         * @return the exit code
         */
        int in(Scene scene) throws IOException;
    }

    /**
     * The real world, in its own time.
     *
     * @param python calls functions of Python, as soon as it is told which is to be used
     */
    record Real(Shell shell, RealClock clock, PythonWorker python) implements Stage {

        @Override
        public Host host(Host here) {
            return here;
        }

        @Override
        public Surroundings surroundings(Environment environment, Variables given) {
            return Surroundings.here(shell.programs())
                    .and(Surroundings.with(environment, given))
                    .and(new OwnValidation(python, shell.registry().catalogue())::problems);
        }

        @Override
        public Settings heard(Settings settings) {
            return settings;
        }

        @Override
        public <T> T before(Environment outside, Function<World, T> work) {
            return work.apply(RealWorld.of(clock, outside).withPython(python));
        }

        @Override
        public List<Problem> equip(PythonNeeds needs, List<Path> folders, Log log) {
            return needs.isEmpty()
                    ? List.of()
                    : new Equipment(shell, log).give(python, needs, folders);
        }

        @Override
        public int play(Prepared prepared, Log log, Play play) throws IOException {
            Environment environment = prepared.environment();
            World world =
                    RealWorld.of(clock, environment)
                            .withSecrets(prepared.secrets())
                            .withPrograms(new LocalPrograms(environment, shell.folder()))
                            .withPython(python);
            return play.in(Scene.of(world, RandomGenerator.getDefault()));
        }

        @Override
        public Function<ClearanceCall, ClearanceResult> clearance(World world, Leases leases) {
            StopConditions conditions = new StopConditions(new AwsClients(world.environment()));
            return new ClearanceFunction(
                            conditions,
                            leases,
                            Deployments.NONE,
                            List.of(),
                            world.environment(),
                            world.clock())
                    ::run;
        }
    }

    /**
     * A sandbox that stands in for the world: nobody outside notices.
     *
     * @param clock virtual, unless a rehearsal is to take its time
     * @param seed of what is left to chance
     * @param course of the sandbox's failovers
     * @param answers gives those of activities that are not called
     * @param called the activities of extensions that are called
     */
    record Rehearsed(
            RunClock clock,
            long seed,
            FailoverCourse course,
            Function<Experiment, Answers> answers,
            List<Activity> called)
            implements Stage {

        /** A rehearsal in which nothing is left to be said. */
        public static Rehearsed of(RunClock clock, FailoverCourse course) {
            return new Rehearsed(clock, 0, course, experiment -> Answers.NONE, List.of());
        }

        @Override
        public Host host(Host here) {
            return here.rehearsing();
        }

        @Override
        public Surroundings surroundings(Environment environment, Variables given) {
            Environment there = Rehearsal.environment(environment);
            return Surroundings.rehearsed().and(Surroundings.withoutSecrets(there, given));
        }

        @Override
        public Settings heard(Settings settings) {
            return Settings.NONE;
        }

        @Override
        public <T> T before(Environment outside, Function<World, T> work) {
            return Rehearsal.inSandbox(clock, outside, work);
        }

        @Override
        public List<Problem> equip(PythonNeeds needs, List<Path> folders, Log log) {
            if (!needs.isEmpty()) {
                log.warning(
                        "A rehearsal calls nothing of Python: "
                                + String.join(", ", needs.modules().keySet()));
            }
            return List.of();
        }

        @Override
        public int play(Prepared prepared, Log log, Play play) throws IOException {
            Experiment experiment = prepared.compiled().plan().experiment();
            Answers given = answers.apply(experiment);
            SandboxWorld there = SandboxWorld.of(experiment, prepared.foreknown(), course);
            try (Sandbox sandbox = Sandbox.start(clock, there)) {
                log.warning(
                        "This is a rehearsal: a sandbox at "
                                + sandbox.endpoint()
                                + " stands in for AWS and for every web site; nothing real is"
                                + " touched");
                tell(there, log);
                RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
                Assuming assuming =
                        new Assuming(experiment, given, isCalled(new Known(there)), clock);
                World world = new Rehearsal(sandbox, clock).world(prepared);
                return play.in(new Scene(world, random, assuming, () -> said(assuming)));
            }
        }

        private Predicate<StandIn.Asked> isCalled(Known known) {
            List<String> ids = called.stream().map(activity -> activity.spec().id()).toList();
            return asked -> {
                JsonObject provider = asked.provider();
                return known.isAnswered(provider, asked.tolerance())
                        || ids.contains(Provider.activityId(provider));
            };
        }

        private static void tell(SandboxWorld there, Log log) {
            if (!there.madeUp().isEmpty()) {
                log.info("The sandbox has made up: " + String.join(", ", there.madeUp()));
            }
            if (!there.missing().isEmpty()) {
                log.warning(
                        "The sandbox does not have what only rollbacks name, which may be misspelt:"
                                + " %s. It is there as soon as a probe or an action names it"
                                        .formatted(String.join(", ", there.missing())));
            }
        }

        private static List<String> said(Assuming assuming) {
            return Stream.of(assuming.count(), assuming.unmet()).flatMap(Optional::stream).toList();
        }

        @Override
        public Function<ClearanceCall, ClearanceResult> clearance(World world, Leases leases) {
            return asked -> ClearanceResult.NONE;
        }
    }
}
