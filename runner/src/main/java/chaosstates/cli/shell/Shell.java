package chaosstates.cli.shell;

import chaosstates.interpreter.PythonEnvironments;
import chaosstates.interpreter.PythonFiles;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.net.NamedFile;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.Notifications;
import chaosstates.local.Settings;
import chaosstates.plan.Plan;
import chaosstates.problem.ProblemPrinter;
import chaosstates.tell.Console;
import chaosstates.tell.Countdown;
import chaosstates.tell.Itinerary;
import chaosstates.tell.JsonLog;
import chaosstates.tell.Log;
import chaosstates.tell.TerminalCountdown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Surroundings of a command.
 *
 * @param clock whose zone's times log lines bear
 * @param folder that relative paths start from
 * @param settings the file of that, whether it is there or not
 * @param registry what experiments may name
 */
public record Shell(
        Terminal terminal,
        Environment environment,
        Clock clock,
        Path folder,
        Logging logging,
        Path settings,
        Registry registry) {

    private static final Pattern PAGE = Pattern.compile("\\bdocs/(?=[\\w-]+\\.md)");
    private static final String SETTINGS = ".chaostoolkit/settings.yaml";
    private static final String LEASES = ".cache/chaos-states/leases";
    private static final String PYTHON = ".cache/chaos-states/python";

    /** Returns the surroundings of this process. */
    public static Shell ofProcess() {
        return of(
                new Terminal(
                        new BufferedReader(new InputStreamReader(System.in)),
                        System.out,
                        System.err,
                        isTerminal()),
                Environment.of(System.getenv()),
                clockHere());
    }

    /**
     * The clock of this machine. A zone without summer time is an offset: for that the JDK need not
     * read the rules of all zones, which takes a tenth of a short call.
     */
    private static Clock clockHere() {
        TimeZone zone = TimeZone.getDefault();
        return Clock.system(
                zone.observesDaylightTime()
                        ? zone.toZoneId()
                        : ZoneOffset.ofTotalSeconds(zone.getRawOffset() / 1000));
    }

    /** Returns the surroundings before the options of the call are known. */
    public static Shell of(Terminal terminal, Environment environment, Clock clock) {
        return new Shell(
                terminal,
                environment,
                clock,
                Path.of(""),
                Logging.USUAL,
                home(environment).resolve(SETTINGS),
                Registry.ALL);
    }

    private static Path home(Environment environment) {
        return environment
                .get("HOME")
                .flatMap(name -> NamedFile.in(Path.of(""), name))
                .orElse(Path.of(System.getProperty("user.home")));
    }

    /** The launcher has looked already; to ask the JDK takes a tenth of a whole rehearsal. */
    private static boolean isTerminal() {
        String known = System.getProperty("chaos.terminal");
        return known == null
                ? System.console() != null && System.console().isTerminal()
                : Boolean.parseBoolean(known);
    }

    public PrintStream out() {
        return terminal.out();
    }

    public PrintStream err() {
        return terminal.err();
    }

    /**
     * Returns a hint with the whole paths of the pages that it names, where the launcher knows
     * them.
     */
    public String pages(String hint) {
        String home = System.getProperty("chaos.home");
        return home == null
                ? hint
                : PAGE.matcher(hint).replaceAll(Matcher.quoteReplacement(home + "/docs/"));
    }

    /** Resolves the path of a file that the call names. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    public Shell in(Path otherFolder) {
        return new Shell(terminal, environment, clock, otherFolder, logging, settings, registry);
    }

    public Shell with(Logging otherLogging) {
        return new Shell(terminal, environment, clock, folder, otherLogging, settings, registry);
    }

    public Shell with(Environment otherEnvironment) {
        return new Shell(terminal, otherEnvironment, clock, folder, logging, settings, registry);
    }

    public Shell withSettings(Path file) {
        return new Shell(terminal, environment, clock, folder, logging, file, registry);
    }

    public Shell with(Registry others) {
        return new Shell(terminal, environment, clock, folder, logging, settings, others);
    }

    /**
     * Returns the folder of the leases by which the runs of this user keep off each other's
     * targets.
     */
    public Path leases() {
        return home(environment).resolve(LEASES);
    }

    /** Returns the environments of Python that the runs of this user have in common. */
    public PythonEnvironments pythons(Log log) {
        return new PythonEnvironments(
                home(environment).resolve(PYTHON), environment, programs(), log);
    }

    /** Writes our own Python files where they are not there yet. */
    public PythonFiles pythonFiles() throws IOException {
        return PythonFiles.in(home(environment).resolve(PYTHON).resolve("files"));
    }

    /** The programs that a run from here may start. */
    public LocalPrograms programs() {
        return new LocalPrograms(environment, folder);
    }

    /**
     * @see <a href="https://no-color.org/">NO_COLOR</a>
     */
    boolean colourful() {
        return terminal.interactive()
                && environment.get("NO_COLOR").filter(set -> !set.isEmpty()).isEmpty();
    }

    public ProblemPrinter.Style style() {
        return colourful() ? ProblemPrinter.Style.ANSI : ProblemPrinter.Style.PLAIN;
    }

    public Log log() {
        return log(clock);
    }

    /**
     * @param runClock whose time the lines bear
     */
    public Log log(InstantSource runClock) {
        Log console = logging.json() ? json(runClock) : text(runClock);
        return logging.file()
                .map(
                        file ->
                                console.and(
                                        new Console(
                                                file.out(),
                                                runClock,
                                                clock.getZone(),
                                                file.least(),
                                                false)))
                .orElse(console);
    }

    private Log text(InstantSource runClock) {
        Log console = new Console(err(), runClock, clock.getZone(), logging.least(), colourful());
        return terminal.interactive() ? TerminalCountdown.erasing(console, err()) : console;
    }

    private Log json(InstantSource runClock) {
        return new JsonLog(
                err(), runClock, clock.getZone(), logging.least(), JsonLog.Caller.ofProcess());
    }

    /** Tells the channels of the settings. */
    public Notifications notifications(Settings settings, Log log) {
        Notifications notifications =
                new Notifications(
                        settings.notifications(),
                        () -> RealWorld.of(clock, environment).http(),
                        clock,
                        log);
        notifications.refusePlugins();
        return notifications;
    }

    /** Counts the waits of a plan down below the log, where somebody watches. */
    public Countdown countdown(Plan plan, InstantSource runClock) {
        return terminal.interactive()
                ? new TerminalCountdown(err(), runClock, Itinerary.of(plan))
                : Countdown.NONE;
    }
}
