package chaosstates.cli.wizard;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Undoing;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.discovery.Offer.Blank;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.model.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for an experiment, in the order in which the Chaos Toolkit asks.
 *
 * @param offers to choose from
 * @param catalogue knows what undoes an action
 */
public record Wizard(Questions questions, List<Offer> offers, Catalogue catalogue) {

    public JsonObject experiment() {
        JsonObject experiment =
                JsonObject.EMPTY
                        .with("title", questions.text("Experiment's title"))
                        .with("description", "N/A")
                        .with("tags", List.of());
        questions.say(
                """

                The steady state hypothesis says how you know that your system is well. Its probes
                are run before the method, to see whether there is anything to try, and after it,
                to see what has become of the system. You may leave it out.\
                """);
        if (questions.confirm("Do you want to define a steady state hypothesis now?")) {
            experiment = experiment.with("steady-state-hypothesis", hypothesis());
        }
        questions.say(
                """

                The method holds the actions, which change something in the world, and probes that
                look at what comes of it.\
                """);
        experiment =
                experiment.with(
                        "method",
                        questions.confirm("Do you want to define an experimental method?")
                                ? activities(offers, false)
                                : List.of());
        questions.say("\nRollbacks put back what the method has changed.");
        List<JsonObject> rollbacks = undoing(experiment.objects("method"));
        if (questions.confirm("Do you want to add some rollbacks now?")) {
            rollbacks.addAll(activities(actions(), false));
        }
        return rollbacks.isEmpty() ? experiment : experiment.with("rollbacks", rollbacks);
    }

    /** Offers the rollbacks that are known for the actions of a method, the last one first. */
    private List<JsonObject> undoing(List<JsonObject> method) {
        List<JsonObject> rollbacks = new ArrayList<>();
        for (JsonObject action : method.reversed()) {
            undo(action).ifPresent(rollbacks::add);
        }
        return rollbacks;
    }

    private Optional<JsonObject> undo(JsonObject action) {
        JsonObject provider = action.object("provider");
        Optional<Undoing> undoing =
                catalogue.find(Provider.activityId(provider)).flatMap(ActivitySpec::undoing);
        if (undoing.isEmpty()) {
            return Optional.empty();
        }
        String name = action.string("name").orElse("");
        JsonObject rollback = undoing.get().rollback(name, provider.object("arguments"));
        questions.say("\n`%s` is undone by:\n%s".formatted(name, JsonText.of(rollback)));
        return questions.confirm("Do you want to add this rollback?")
                ? Optional.of(completed(rollback, undoing.get()))
                : Optional.empty();
    }

    /** Asks for the arguments that the undoing activity needs and nobody can know. */
    private JsonObject completed(JsonObject rollback, Undoing undoing) {
        JsonObject provider = rollback.object("provider");
        JsonObject arguments = provider.object("arguments");
        for (Blank blank : Offer.required(catalogue.find(undoing.id()).orElseThrow())) {
            if (!arguments.has(blank.name())) {
                arguments = arguments.with(blank.name(), answer(blank).orElseThrow());
            }
        }
        return rollback.with("provider", provider.with("arguments", arguments));
    }

    private JsonObject hypothesis() {
        String title = questions.text("Hypothesis's title");
        List<Offer> probes = offers.stream().filter(Offer::isProbe).toList();
        return JsonObject.EMPTY.with("title", title).with("probes", activities(probes, true));
    }

    private List<Offer> actions() {
        return offers.stream().filter(offer -> !offer.isProbe()).toList();
    }

    private List<JsonObject> activities(List<Offer> choice, boolean inHypothesis) {
        List<JsonObject> chosen = new ArrayList<>();
        do {
            Optional<Offer> offer = choose(choice);
            if (offer.isEmpty()) {
                return chosen;
            }
            if (questions.confirm("Do you want to use this " + offer.get().type() + "?")) {
                chosen.add(activity(offer.get(), inHypothesis));
            }
        } while (questions.confirm("Do you want to select another activity?"));
        return chosen;
    }

    private Optional<Offer> choose(List<Offer> choice) {
        questions.say("Add an activity");
        for (int i = 0; i < choice.size(); i++) {
            Offer offer = choice.get(i);
            String ambiguous = offer.provider().has("func") ? "" : " (" + offer.type() + ")";
            questions.say("%d) %s%s".formatted(i + 1, offer.name(), ambiguous));
        }
        int number = questions.number("Activity (0 to escape)", choice.size());
        Optional<Offer> offer =
                number == 0 ? Optional.empty() : Optional.of(choice.get(number - 1));
        offer.ifPresent(chosen -> questions.say("\n" + chosen.summary()));
        return offer;
    }

    private JsonObject activity(Offer offer, boolean inHypothesis) {
        JsonObject activity = JsonObject.EMPTY.with("name", name(offer)).with("type", offer.type());
        if (inHypothesis) {
            activity = activity.with("tolerance", tolerance());
        }
        questions.say("\nNow its arguments. What is in brackets holds when you just press return.");
        JsonObject answers = JsonObject.EMPTY;
        for (Blank blank : offer.blanks()) {
            Optional<Json> answer = answer(blank);
            answers = answer.isPresent() ? answers.with(blank.name(), answer.get()) : answers;
        }
        return activity.with("provider", offer.filled(answers));
    }

    /** A function's name will do; there may be many HTTP calls. */
    private String name(Offer offer) {
        return offer.provider().has("func") ? offer.name() : questions.text("Activity's name");
    }

    private Json tolerance() {
        questions.say(
                """

                The tolerance is what the probe has to find for your system to be well: a text, or
                JSON: 200, [200, 204], {"type": "range", "range": [1, 5]}…\
                """);
        return Offer.jsonOrText(questions.text("What is the tolerance for this probe?"));
    }

    /** Empty when the default will do. */
    private Optional<Json> answer(Blank blank) {
        String fallback = blank.fallback().map(value -> " [" + shown(value) + "]").orElse("");
        return questions.until(
                "Argument's value for '%s'%s: ".formatted(blank.name(), fallback),
                answer ->
                        answer.isEmpty()
                                ? blank.fallback().map(value -> Optional.empty())
                                : value(answer, blank.type()).map(Optional::of));
    }

    private static String shown(Json fallback) {
        return fallback.equals(Json.ofNull()) ? "" : fallback.toString();
    }

    private static Optional<Json> value(String answer, String type) {
        Json json = Offer.jsonOrText(answer);
        return switch (type) {
            case "integer" ->
                    Optional.of(json).filter(value -> value instanceof JsonNumber n && n.isWhole());
            case "number" -> Optional.of(json).filter(JsonNumber.class::isInstance);
            case "boolean" -> Optional.of(json).filter(value -> value.kind().equals("a boolean"));
            case "list" -> Optional.of(json).filter(value -> value.kind().equals("a list"));
            case "mapping" -> Optional.of(json).filter(value -> value.kind().equals("an object"));
            case "string" -> Optional.of(Json.of(answer));
            default -> Optional.of(json);
        };
    }
}
