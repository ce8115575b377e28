package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/**
 * Texts that Step Functions would not take for texts. A machine carries the experiment's values as
 * they are, and evaluates every string that stands in <code>{% %}</code>.
 */
final class MachineTexts implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return texts(experiment.source())
                .filter(MachineTexts::isEvaluated)
                .map(MachineTexts::refused);
    }

    private static Stream<JsonString> texts(Json value) {
        return switch (value) {
            case JsonObject object ->
                    object.fields().values().stream().flatMap(MachineTexts::texts);
            case JsonArray array -> array.items().stream().flatMap(MachineTexts::texts);
            case JsonString text -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    private static boolean isEvaluated(JsonString text) {
        return text.value().startsWith("{%") && text.value().endsWith("%}");
    }

    private static Problem refused(JsonString text) {
        return Problem.error(
                CheckKind.EVALUATED_TEXT,
                text.at(),
                "Step Functions would evaluate the text `%s`".formatted(text.value()),
                "begin it with a blank (a header with another character), or say it in another way");
    }
}
