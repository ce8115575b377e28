package chaosstates.conformance.differential;

import chaosstates.asl.AslReader;
import chaosstates.asl.AslWriter;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.check.Experiments;
import chaosstates.compile.Compiler;
import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.Peers;
import chaosstates.engine.VirtualClock;
import chaosstates.interpreter.PythonEnvironment;
import chaosstates.interpreter.PythonFiles;
import chaosstates.interpreter.PythonWorker;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Program;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.function.Implementations;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.Foreknown;
import chaosstates.local.LoadingControls;
import chaosstates.local.LocalRun;
import chaosstates.local.RunSetting;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.plan.Plan;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.Variables;
import chaosstates.tell.Log;
import chaosstates.tell.Narrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** We: the compiled machine on the local engine, in virtual time. */
public final class Ours implements Side {

    /** Prefix of a refusal, before the problems' ids. */
    static final String REFUSED = "refused: ";

    /** Module of functions that are called on both sides. */
    private static final String WORK = "chaosstates.conformance.work";

    /** Catalogue of the usual functions, and the control that tells of its calls. */
    private static final Catalogue CATALOGUE =
            Catalogue.of(
                            Activities.all().stream().map(Activity::spec).toList(),
                            Stream.concat(Controls.SPECS.stream(), Stream.of(Telling.SPEC))
                                    .toList())
                    .and(
                            PythonModules.of(
                                    Stream.of(Telling.OF_PYTHON, WORK)
                                            .<PythonModule>map(
                                                    it -> new PythonModule.Unread(it, "", ""))
                                            .toList()));

    private static final Implementations IMPLEMENTATIONS =
            Registered.ALL.with(
                    Stream.concat(Controls.ALL.stream(), Stream.of(new Telling())).toList());

    private static final String SOURCE = "experiment.json";
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Host HOST = new Host("here", "node");
    private static final long LONGEST_SECONDS = 20;
    private static final Pattern SLOW_PATH = Pattern.compile("/slow/(\\d+)");
    private static final Pattern SLOW_LINE = Pattern.compile("slow (\\d+)");

    private final Stage stage;
    private final Map<String, String> aws;
    private final PythonWorker.Start start;

    Ours(Stage stage, URI moto) throws IOException, InterruptedException {
        this.stage = stage;
        this.aws = AwsSettings.of(moto);
        this.start =
                new PythonWorker.Start(
                        new PythonEnvironment(Peers.python("python")),
                        PythonFiles.in(stage.folder().resolve("python")),
                        List.of(Peers.script("")),
                        List.of(),
                        stage.folder(),
                        System.getenv());
    }

    /** Lists our problems with an experiment before it runs; empty when we accept it. */
    public static List<Problem> refusal(Specimen specimen) {
        return read(specimen).problems().stream().filter(Problem::isError).toList();
    }

    private static Checked<Experiment> read(Specimen specimen) {
        String text = JsonWriter.pretty(specimen.experiment());
        return Experiments.read(text, SOURCE, CATALOGUE);
    }

    private Checked<Experiment> loaded(Specimen specimen, PythonFunctions python, Log log) {
        List<Control> global = OurCall.controls(specimen);
        List<Control> ofPython =
                global.stream().filter(it -> it.module().equals(Telling.OF_PYTHON)).toList();
        LoadingControls controls = new LoadingControls(global, ofPython, IMPLEMENTATIONS, log);
        World world =
                RealWorld.of(InstantSource.fixed(START), environment(specimen)).withPython(python);
        return controls.around(
                SOURCE, world, () -> read(specimen), read -> Optional.of(specimen.experiment()));
    }

    /** Runs a specimen. A stack trace or a hang is a result too. */
    @Override
    public Ran run(Specimen specimen) throws IOException {
        stage.reset(0);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try {
            Optional<JsonObject> journal =
                    CompletableFuture.supplyAsync(
                                    () -> journal(specimen, log), Thread::startVirtualThread)
                            .get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return ran(journal, journal.isPresent() ? "" : REFUSED + refusal(specimen), log);
        } catch (ExecutionException broken) {
            return ran(Optional.empty(), "broken: " + trace(broken.getCause()), log);
        } catch (TimeoutException hanging) {
            return ran(Optional.empty(), "hanging", log);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static String trace(Throwable thrown) {
        return thrown + " at " + List.of(thrown.getStackTrace()).subList(0, 3);
    }

    private Ran ran(Optional<JsonObject> journal, String end, List<String> log) throws IOException {
        boolean fine =
                journal.filter(it -> it.string("status").equals(Optional.of("completed")))
                        .filter(it -> it.get("deviated").orElseThrow().toString().equals("false"))
                        .isPresent();
        return new Ran(
                fine ? 0 : 1, journal, end, List.copyOf(log), stage.requests(), stage.marks());
    }

    private Optional<JsonObject> journal(Specimen specimen, List<String> log) {
        try (PythonWorker python = new PythonWorker(lines(log))) {
            if (isPython(specimen)) {
                python.use(start);
            }
            return journal(specimen, python, log);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static boolean isPython(Specimen specimen) {
        String called = JsonWriter.compact(specimen.json());
        return called.contains(WORK) || called.contains(Telling.OF_PYTHON);
    }

    private Optional<JsonObject> journal(
            Specimen specimen, PythonFunctions python, List<String> log) {
        Checked<Experiment> checked = loaded(specimen, python, lines(log));
        if (!checked.isUsable()) {
            return Optional.empty();
        }
        Variables variables = OurCall.variables(specimen);
        JsonObject overrides = variables.configuration();
        Environment environment = environment(specimen).with(variables.environment());
        Plan plan =
                OurCall.plan(
                        specimen,
                        Foreknown.titled(checked.get(), overrides, environment),
                        CATALOGUE);
        Narrator narrator =
                new Narrator(
                        plan,
                        Foreknown.known(plan.experiment(), overrides, environment),
                        lines(log));
        narrator.opening();
        JsonObject definition = AslWriter.write(Compiler.compile(plan));
        LocalRun run =
                new LocalRun(
                        plan,
                        AslReader.read(definition).get(),
                        JsonObject.EMPTY.with("configuration", overrides),
                        setting(environment, variables.secrets(), python, narrator));
        stage.interrupting(run::interrupt);
        Journal journal = run.run().journal();
        narrator.closing(journal.status(), journal.deviated());
        return Optional.of(journal.json());
    }

    private Environment environment(Specimen specimen) {
        return Environment.of(System.getenv())
                .with(aws)
                .with(Map.of("HOME", stage.folder().toString()))
                .with(specimen.environment());
    }

    private static RunSetting setting(
            Environment environment,
            JsonObject secrets,
            PythonFunctions python,
            Narrator narrator) {
        VirtualClock clock = new VirtualClock(START);
        World real = RealWorld.of(clock, environment).withSecrets(secrets).in(clock, clock::sleep);
        World world =
                real.withHttp(call -> send(real, call))
                        .withPrograms(program -> run(real, program))
                        .withPython(python);
        return RunSetting.of(world, clock, RandomGeneratorFactory.getDefault().create(0), HOST)
                .telling(narrator::happened)
                .with(IMPLEMENTATIONS);
    }

    /** Sends a call; the time that it takes the original passes as virtual time. */
    private static HttpAnswer send(World real, HttpCall call) throws IOException {
        HttpAnswer answer = real.http().send(call);
        pass(real, SLOW_PATH.matcher(call.url().getPath()));
        return answer;
    }

    private static ProgramEnd run(World real, Program program)
            throws IOException, InterruptedException, TimeoutException {
        ProgramEnd end = real.programs().run(program);
        if (program.arguments() instanceof Program.Line line) {
            pass(real, SLOW_LINE.matcher(line.text()));
        }
        return end;
    }

    private static void pass(World real, Matcher slow) {
        if (slow.matches()) {
            real.sleep(Duration.ofSeconds(Long.parseLong(slow.group(1))));
        }
    }

    private static Log lines(List<String> log) {
        return (level, sentence) -> {
            if (level != Log.Level.DEBUG) {
                log.add(level + " " + sentence);
            }
        };
    }
}
