package chaosstates.cli;

import chaosstates.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chaos compile FILE…}: the state machines that CDK deploys. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = "Compile experiments to state machines (Amazon States Language).",
        footer = {
            "",
            "Writes NAME.asl.json into the folder statemachines beside the experiment's folder,",
            "or into that of --output; '-' is standard output."
        })
final class CompileCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Experiments.")
    private List<String> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the machines are written.")
    private String output;

    @Option(names = "--stats", description = "Print transitions, events, duration and price.")
    private boolean stats;

    @Mixin private StrategyOptions strategies;

    CompileCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        for (String source : files) {
            ExperimentFile file = ExperimentFile.open(source);
            Compiled compiled = Compiled.of(file.name(), file.experiment(shell), strategies);
            compiled.verify();
            write(file, JsonText.of(compiled.definition()) + "\n");
            if (stats) {
                shell.out().print(Stats.text(file.name(), compiled.machine()));
            }
        }
        return 0;
    }

    private void write(ExperimentFile file, String text) throws IOException {
        if ("-".equals(output)) {
            shell.out().print(text);
            return;
        }
        Path folder = output == null ? beside(Path.of(file.source())) : Path.of(output);
        Files.createDirectories(folder);
        Path target = folder.resolve(file.name() + ".asl.json");
        Files.writeString(target, text);
        shell.out().println(file.source() + " -> " + target);
    }

    private static Path beside(Path experiment) {
        Path here = Path.of("").toAbsolutePath();
        Path target =
                experiment.toAbsolutePath().normalize().getParent().resolveSibling("statemachines");
        return target.startsWith(here) ? here.relativize(target) : target;
    }
}
