package chaosstates.conformance.python;

import chaosstates.conformance.Peers;
import chaosstates.interpreter.PythonEnvironment;
import chaosstates.interpreter.PythonFiles;
import chaosstates.interpreter.PythonWorker;
import chaosstates.tell.Log;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our worker in the environment of the originals. */
final class LocalPython {

    static final Path MODULES = Path.of("src/test/resources/python-calls").toAbsolutePath();

    private LocalPython() {}

    /** Starts a worker that finds the modules of the cases. */
    static PythonWorker worker(Log log) throws Exception {
        return worker(log, MODULES, Map.of());
    }

    static PythonWorker worker(Log log, Path beside, Map<String, String> more) throws Exception {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.putAll(more);
        PythonWorker.Start start =
                new PythonWorker.Start(
                        new PythonEnvironment(Peers.python("python")),
                        PythonFiles.in(Files.createDirectories(Path.of("target", "python"))),
                        List.of(beside),
                        List.of(),
                        Path.of(""),
                        variables);
        PythonWorker worker = new PythonWorker(log);
        worker.use(start);
        return worker;
    }
}
