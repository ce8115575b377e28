package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Chaining;
import chaosstates.model.Control;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.Safety;
import chaosstates.model.Strategies;
import chaosstates.model.Watch;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an experiment of a document, and says everything that is wrong with its shape. What can't
 * be understood is left out of the experiment, so that the rest can still be checked.
 */
public final class ExperimentReader {

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "description",
                    "method",
                    "steady-state-hypothesis",
                    "rollbacks",
                    "tags",
                    "contributions",
                    "extensions",
                    "configuration",
                    "secrets",
                    "controls",
                    "runtime",
                    "dry",
                    "version",
                    "$schema");

    private final List<Problem> problems = new ArrayList<>();
    private final ActivityReader activities = new ActivityReader(problems);

    private ExperimentReader() {}

    /** Reads a whole experiment; there is none only when the document is no object. */
    public static Checked<Experiment> read(Json document) {
        if (document instanceof JsonObject object) {
            ExperimentReader reader = new ExperimentReader();
            return Checked.of(reader.experiment(object), reader.problems);
        }
        return Checked.failed(
                List.of(
                        Problem.error(
                                ShapeKind.WRONG_TYPE,
                                document.at(),
                                "the document is " + document.kind(),
                                "an experiment is an object with `title`, `description` and"
                                        + " `method`")));
    }

    private static List<String> names(List<JsonObject> activities) {
        return activities.stream().flatMap(each -> each.string("name").stream()).toList();
    }

    private Experiment experiment(JsonObject document) {
        Fields fields = new Fields(document, "the experiment", KEYS, problems);
        String title = Loose.label(fields, "title", "the trial, in one line").orElse("");
        String description =
                Loose.label(fields, "description", "its conclusion when it holds").orElse("");
        Loose.tags(fields);
        Loose.contributions(fields);
        List<Json> extensions = fields.listOrNull("extensions");
        Safety safety =
                new SafetyReader(problems, names(document.objects("rollbacks"))).read(extensions);
        Chaining chaining = new ChainingReader(problems, activities).read(extensions);
        SettingsReader settings = new SettingsReader(problems, activities);
        JsonObject configuration = settings.configuration(fields.object("configuration"));
        JsonObject secrets = settings.secrets(fields.object("secrets"));
        WatchReader reader = new WatchReader(problems, activities);
        List<Watch> watches = reader.read(document.objects("extensions"));
        Optional<Hypothesis> hypothesis =
                fields.object("steady-state-hypothesis").map(this::hypothesis);
        List<Json> method = fields.requiredList("method", "the list of activities, `[]` for none");
        List<Control> controls = new ControlsReader(problems).read(fields);
        List<Entry> entries = activities.method(method);
        List<Entry> rollbacks = activities.rollbacks(fields.list("rollbacks"));
        return new Experiment(
                title,
                description,
                new Experiment.Settings(
                        configuration,
                        SettingsReader.probes(configuration),
                        secrets,
                        strategies(fields),
                        safety,
                        watches,
                        reader.metrics(),
                        chaining),
                hypothesis,
                entries,
                rollbacks,
                controls,
                Loose.labelled(
                        Loose.labelled(document, "title", title), "description", description));
    }

    private Strategies strategies(Fields fields) {
        return fields.objectOrNull("runtime")
                .map(new RuntimeReader(problems)::read)
                .orElse(Strategies.DEFAULT);
    }

    private Hypothesis hypothesis(JsonObject object) {
        Fields fields =
                new Fields(
                        object, "the hypothesis", List.of("title", "probes", "controls"), problems);
        String title = Loose.label(fields, "title", "the steady state, in one line").orElse("");
        List<Control> controls = new ControlsReader(problems).read(fields);
        return new Hypothesis(
                title, activities.hypothesisProbes(fields.list("probes")), controls, object);
    }
}
