package chaosstates.interpreter;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Played;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.PythonHook;
import chaosstates.lambdas.api.PythonRequest;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.Mask;
import chaosstates.tell.Log;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions of Python in a process of this machine, one for a run: modules remember what they would
 * remember in the Chaos Toolkit. When the process has ended, the next call starts another.
 */
public final class PythonWorker implements PythonFunctions, AutoCloseable {

    /** Patience with functions that clean up behind themselves, as the worker has it. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Patience with a worker at its end, which has that patience itself. */
    private static final Duration CLOSING = GRACE.plusSeconds(2);

    private final Log log;
    private final Map<WorkerProcess.Asked, Thread> callers = new HashMap<>();
    private final List<WorkerProcess.Asked> givenUp = new ArrayList<>();
    private Optional<Start> start = Optional.empty();
    private WorkerProcess process;
    private final Set<String> warned = new HashSet<>();
    private JsonObject hidden = JsonObject.EMPTY;
    private JsonObject defined = JsonObject.EMPTY;

    /**
     * Start of a worker.
     *
     * @param files where {@code worker.py} is
     * @param beside folders where modules are looked for first
     * @param modules to be imported at once, while the experiment is still looked at
     * @param folder where the process runs
     * @param variables of its environment
     */
    public record Start(
            PythonEnvironment environment,
            PythonFiles files,
            List<Path> beside,
            List<String> modules,
            Path folder,
            Map<String, String> variables) {

        private ProcessBuilder process() {
            ProcessBuilder builder =
                    new ProcessBuilder(
                                    environment.interpreter().toString(),
                                    "-u",
                                    files.file("worker.py").toString())
                            .directory(folder.toAbsolutePath().toFile());
            builder.environment().clear();
            builder.environment().putAll(variables);
            builder.environment().put("PYTHONPATH", path());
            builder.environment().remove("PYTHONSAFEPATH");
            return builder;
        }

        private String path() {
            return beside.stream()
                    .map(it -> it.toAbsolutePath().normalize().toString())
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    public PythonWorker(Log log) {
        this.log = log;
    }

    /**
     * Makes this the Python of the run, and starts its process, so that the first call need not
     * wait for it. A process that has another interpreter ends.
     */
    public synchronized void use(Start other) throws IOException {
        if (process != null && !start.equals(Optional.of(other))) {
            process.close(CLOSING);
        }
        start = Optional.of(other);
        process();
    }

    @Override
    public PythonAnswer call(PythonRequest request) {
        if (isNowhere()) {
            return NONE.call(request);
        }
        try {
            WorkerProcess its = process(request);
            PythonAnswer answer = answer(its, its.ask(request.json()));
            if (request instanceof PythonHook hook && answer instanceof Played played) {
                noted(hook, played);
            }
            return answer;
        } catch (IOException unstartable) {
            return new PythonAnswer.Failed("Python can't be started: " + unstartable.getMessage());
        }
    }

    /** Tells whether nobody has said which Python is to be used. */
    public synchronized boolean isNowhere() {
        return start.isEmpty();
    }

    /** Keeps what a control has put into the configuration; all else that it changes is lost. */
    private synchronized void noted(PythonHook hook, Played played) {
        JsonObject before = hook.told().configuration();
        played.configuration().orElse(before).fields().entrySet().stream()
                .filter(entry -> !before.get(entry.getKey()).equals(Optional.of(entry.getValue())))
                .forEach(entry -> defined = defined.with(entry.getKey(), entry.getValue()));
        if (!played.changed().isEmpty() && warned.add(hook.module() + played.changed())) {
            log.warning(
                    "The control %s changes what it is told of (%s): that has no effect"
                            .formatted(hook.module(), String.join(", ", played.changed())));
        }
    }

    @Override
    public synchronized JsonObject defined() {
        return defined;
    }

    /** Waits for an answer. The thread stays interrupted until its call is known to be given up. */
    private PythonAnswer answer(WorkerProcess its, WorkerProcess.Asked asked) {
        Thread caller = Thread.currentThread();
        begun(asked, caller);
        asked.answer().whenComplete((answer, ended) -> LockSupport.unpark(caller));
        try {
            while (!asked.answer().isDone()) {
                if (caller.isInterrupted()) {
                    giveUp(its, asked);
                    throw World.interrupted();
                }
                LockSupport.park(asked);
            }
        } finally {
            over(asked);
        }
        return asked.answer().handle(PythonWorker::answer).join();
    }

    private static PythonAnswer answer(JsonObject answer, Throwable ended) {
        return ended == null
                ? PythonAnswer.read(answer)
                : new PythonAnswer.Failed(ended.getMessage());
    }

    private synchronized void begun(WorkerProcess.Asked asked, Thread caller) {
        callers.put(asked, caller);
    }

    private synchronized void over(WorkerProcess.Asked asked) {
        callers.remove(asked);
    }

    @Override
    public void interrupt() {
        interruptAll();
        settle();
    }

    private synchronized void interruptAll() {
        List.copyOf(callers.keySet()).forEach(asked -> giveUp(process, asked));
    }

    private synchronized void giveUp(WorkerProcess its, WorkerProcess.Asked asked) {
        givenUp.add(asked);
        its.stop(asked);
    }

    private synchronized WorkerProcess process(PythonRequest request) throws IOException {
        for (Map.Entry<String, Json> secret : request.hidden().fields().entrySet()) {
            hidden = hidden.with(secret.getKey(), secret.getValue());
        }
        return process();
    }

    private synchronized WorkerProcess process() throws IOException {
        if (process == null || !process.isAlive()) {
            Start its = start.orElseThrow();
            process = new WorkerProcess(its.process(), new Told());
            process.preload(its.modules());
        }
        return process;
    }

    /** Tells the log what a worker says, without the secrets of the run. */
    private final class Told implements WorkerProcess.Heard {

        @Override
        public void logged(String level, String line) {
            log.say(level(level), masked(line));
        }

        @Override
        public void printed(String line) {
            log.info(masked(line));
        }
    }

    private synchronized String masked(String line) {
        return Mask.of(hidden).apply(line);
    }

    private static Log.Level level(String name) {
        return Stream.of(Log.Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(Log.Level.INFO);
    }

    /** Waits for the calls that were given up; one that does not end is killed. */
    @Override
    public void settle() {
        List<WorkerProcess.Asked> ending = ending();
        if (ending.isEmpty()) {
            return;
        }
        CompletableFuture<?>[] answers =
                ending.stream().map(WorkerProcess.Asked::answer).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(answers).get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            kill(ending);
        } catch (ExecutionException ended) {
            // The process has ended, and its calls with it.
        } catch (InterruptedException ended) {
            throw World.interrupted();
        }
        ended(ending);
    }

    /** Lists the calls that were given up, or will be as soon as their threads have a turn. */
    private synchronized List<WorkerProcess.Asked> ending() {
        List<WorkerProcess.Asked> ending = new ArrayList<>(givenUp);
        callers.forEach(
                (asked, caller) -> {
                    if (caller.isInterrupted() && !ending.contains(asked)) {
                        ending.add(asked);
                    }
                });
        return ending;
    }

    private synchronized void ended(List<WorkerProcess.Asked> calls) {
        givenUp.removeAll(calls);
    }

    /** Kills the process, unless that would end other calls, too. */
    private synchronized void kill(List<WorkerProcess.Asked> stuck) {
        if (process.hasOnly(stuck)) {
            log.warning("A Python function did not end when it was told to: its process is killed");
            process.kill();
        } else {
            log.warning("A Python function does not end, though it was told to");
        }
    }

    @Override
    public void close() {
        WorkerProcess last = last();
        if (last != null) {
            last.close(CLOSING);
        }
    }

    private synchronized WorkerProcess last() {
        return process;
    }
}
