package chaosstates.cli.wizard;

import chaosstates.catalogue.Catalogue;
import chaosstates.cli.discovery.Offer;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for an experiment, in the order in which the Chaos Toolkit asks. What is asked for is
 * checked as soon as it can be, so that the experiment has no problem in the end, not even a
 * warning.
 *
 * @param offers to choose from
 * @param catalogue explains activities, and knows what undoes an action
 * @param validate lists what is wrong with an experiment
 */
public record Wizard(
        Questions questions,
        List<Offer> offers,
        Catalogue catalogue,
        Function<JsonObject, List<Problem>> validate) {

    private static final List<String> ORDER =
            List.of(
                    "title",
                    "description",
                    "configuration",
                    "steady-state-hypothesis",
                    "method",
                    "rollbacks");

    /**
     * Asks until the experiment is whole.
     *
     * @param draft keeps the answers meanwhile
     * @param given the answers of another time
     */
    public JsonObject experiment(Draft draft, List<String> given) {
        return questions.interview(draft, given, () -> new Course(this).experiment());
    }

    /** Way through all questions, from the first to the last. */
    private static final class Course {

        private final Questions questions;
        private final List<Offer> offers;
        private final Sketch sketch;
        private final ConfigurationQuestions configuration;
        private final ActivityQuestions activities;
        private final RollbackQuestions rollbacks;

        Course(Wizard wizard) {
            questions = wizard.questions;
            offers = wizard.offers;
            sketch = new Sketch(wizard.validate);
            configuration = new ConfigurationQuestions(questions, sketch);
            activities = new ActivityQuestions(questions, sketch, configuration, wizard.catalogue);
            rollbacks = new RollbackQuestions(questions, sketch, activities, wizard.catalogue);
        }

        JsonObject experiment() {
            head();
            configuration.section();
            hypothesis();
            method();
            rollbacks();
            return ordered(sketch.experiment());
        }

        private void head() {
            int mark = questions.mark();
            String title = questions.text("Experiment's title");
            sketch.put("title", Json.of(title));
            sketch.put(
                    "description", Json.of(questions.text("What it shows when it holds", title)));
            configuration.declareAll(Json.of(title));
            questions.backIfAny(sketch.problems(), mark);
        }

        private void hypothesis() {
            questions.say(
                    """

                    The steady state hypothesis says how you know that your system is well. Its
                    probes are run before the method, to see whether there is anything to try, and
                    after it, to see what has become of the system. You may leave it out.\
                    """);
            int mark = questions.mark();
            if (questions.confirm("Do you want to define a steady state hypothesis now?")) {
                sketch.put(
                        "steady-state-hypothesis",
                        JsonObject.EMPTY
                                .with("title", questions.text("Hypothesis's title"))
                                .with("probes", List.of()));
                add(Part.HYPOTHESIS, offers.stream().filter(Offer::isProbe).toList());
                questions.backIfAny(sketch.problems(), mark);
            }
        }

        private void method() {
            questions.say(
                    """

                    The method holds the actions, which change something in the world, and probes
                    that look at what comes of it.\
                    """);
            int mark = questions.mark();
            sketch.put("method", Json.of(List.of()));
            if (questions.confirm("Do you want to define an experimental method?")) {
                add(Part.METHOD, offers);
            }
            questions.backIfAny(sketch.problems(), mark);
        }

        private void rollbacks() {
            questions.say("\nRollbacks put back what the method has changed.");
            int mark = questions.mark();
            sketch.put("rollbacks", Json.of(List.of()));
            rollbacks.known();
            if (questions.confirm("Do you want to add some rollbacks now?")) {
                add(Part.ROLLBACKS, offers.stream().filter(offer -> !offer.isProbe()).toList());
            }
            questions.backIfAny(sketch.problems(), mark);
        }

        private void add(Part part, List<Offer> choice) {
            do {
                Optional<Offer> offer = new Choosing(questions).offer(choice);
                if (offer.isEmpty()) {
                    return;
                }
                activities.explain(offer.get());
                if (questions.confirm(
                        "Do you want to use this %s?".formatted(offer.get().type()))) {
                    sketch.add(part, activities.activity(offer.get(), part));
                }
            } while (questions.confirm("Do you want to select another activity?"));
        }

        private static JsonObject ordered(JsonObject experiment) {
            JsonObject ordered = JsonObject.EMPTY;
            for (String key : ORDER) {
                Optional<Json> value = experiment.get(key);
                ordered = value.isPresent() ? ordered.with(key, value.get()) : ordered;
            }
            return ordered.objects("rollbacks").isEmpty() ? ordered.without("rollbacks") : ordered;
        }
    }
}
