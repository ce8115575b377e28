package chaosstates.check;

import chaosstates.asl.Task;
import chaosstates.catalogue.Catalogue;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonSize;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The configuration is a variable of the machine, which has to fit into a state.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas</a>
 */
final class ConfigurationSize implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        int bytes = JsonSize.of(experiment.configuration());
        return bytes > Task.MOST_BYTES
                ? Stream.of(tooLarge(experiment.configuration(), bytes))
                : Stream.empty();
    }

    private static Problem tooLarge(JsonObject configuration, int bytes) {
        String largest =
                configuration.fields().entrySet().stream()
                        .max(Map.Entry.comparingByValue((a, b) -> JsonSize.of(a) - JsonSize.of(b)))
                        .orElseThrow()
                        .getKey();
        return Problem.error(
                CheckKind.CONFIGURATION_SIZE,
                configuration.keyAt(largest),
                String.format(
                        Locale.ROOT,
                        "the configuration has %,d bytes, of which `%s` has %,d; a state takes %,d",
                        bytes,
                        largest,
                        JsonSize.of(configuration.fields().get(largest)),
                        Task.MOST_BYTES),
                "leave the text to where it is used: a file that a program reads, an object in S3,"
                        + " an address");
    }
}
