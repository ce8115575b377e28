package chaosstates.cli.wizard;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Parameter;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.discovery.Offer.Blank;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Provider;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Questions about one activity: its name, arguments, tolerance and pauses.
 *
 * @param catalogue explains activities and their arguments
 */
record ActivityQuestions(
        Questions questions,
        Sketch sketch,
        ConfigurationQuestions configuration,
        Catalogue catalogue) {

    /** Tells what the reference says of an offer. */
    void explain(Offer offer) {
        String ours = spec(offer.provider()).map(ActivitySpec::summary).orElse("");
        questions.say("\n" + (offer.summary().isEmpty() ? ours : offer.summary()));
        spec(offer.provider())
                .map(ActivitySpec::page)
                .ifPresent(
                        page -> {
                            if (!page.result().isEmpty()) {
                                questions.say("Returns: " + page.result());
                            }
                            if (!offer.isProbe() && !page.undo().isEmpty()) {
                                questions.say("Undone by: " + page.undo());
                            }
                        });
    }

    private Optional<ActivitySpec> spec(JsonObject provider) {
        return catalogue.find(Provider.activityId(provider));
    }

    /** Asks for everything that the part of the experiment has to know of an activity. */
    JsonObject activity(Offer offer, Part part) {
        int mark = questions.mark();
        JsonObject activity = JsonObject.EMPTY.with("type", offer.type()).with("name", name(offer));
        activity = arguments(activity, offer);
        questions.backIfAny(sketch.problems(activity), mark);
        return switch (part) {
            case HYPOTHESIS -> judged(activity);
            case METHOD -> paused(offer.isProbe() ? perhapsJudged(activity) : activity);
            case ROLLBACKS -> activity;
        };
    }

    /** A function's name will do; there may be many HTTP calls. */
    private String name(Offer offer) {
        boolean isFree = offer.provider().has("func") && isFree(offer.name());
        return questions.ask(
                isFree ? "Activity's name [%s]: ".formatted(offer.name()) : "Activity's name: ",
                answer -> named(answer.isEmpty() && isFree ? offer.name() : answer));
    }

    private Answer<String> named(String name) {
        if (name.isEmpty()) {
            return Answer.wrong("logs and reports call the activity by its name");
        }
        return isFree(name)
                ? Answer.of(name)
                : Answer.wrong("another activity is called `%s`".formatted(name));
    }

    private boolean isFree(String name) {
        return sketch.activities()
                .noneMatch(other -> other.string("name").equals(Optional.of(name)));
    }

    private JsonObject arguments(JsonObject activity, Offer offer) {
        if (!offer.blanks().isEmpty()) {
            questions.say(
                    "\nNow its arguments. What is in brackets holds when you just press return.");
        }
        JsonObject answers = JsonObject.EMPTY;
        for (Blank blank : offer.blanks()) {
            JsonObject known = answers;
            answers =
                    answer(
                                    blank,
                                    offer.provider(),
                                    value -> soFar(activity, offer, known, blank, value))
                            .map(value -> known.with(blank.name(), value))
                            .orElse(known);
        }
        return activity.with("provider", offer.filled(answers));
    }

    private List<Problem> soFar(
            JsonObject activity, Offer offer, JsonObject known, Blank blank, Json value) {
        return sketch.problemsSoFar(
                activity.with("provider", offer.filled(known)),
                activity.with("provider", offer.filled(known.with(blank.name(), value))));
    }

    /** Check of a value beside the answers before it. */
    @FunctionalInterface
    interface Check {
        List<Problem> of(Json value);
    }

    /**
     * Asks for an argument; empty when the default will do.
     *
     * @param provider which takes the argument
     */
    Optional<Json> answer(Blank blank, JsonObject provider, Check check) {
        spec(provider).stream()
                .flatMap(spec -> spec.parameters().stream())
                .filter(parameter -> parameter.name().equals(blank.name()))
                .findFirst()
                .ifPresent(this::explain);
        Optional<Json> answer =
                questions.ask(
                        "Argument's value for '%s'%s: ".formatted(blank.name(), fallback(blank)),
                        typed -> read(typed, blank, check));
        answer.ifPresent(configuration::declareAll);
        return answer;
    }

    private void explain(Parameter parameter) {
        String unit = parameter.unit().map(it -> " in " + it).orElse("");
        String need = parameter.required() ? "" : ", optional";
        questions.say(
                "`%s` (%s%s%s): %s"
                        .formatted(
                                parameter.name(),
                                parameter.type().label(),
                                unit,
                                need,
                                parameter.description()));
    }

    private static String fallback(Blank blank) {
        return blank.fallback()
                .map(value -> value.equals(Json.ofNull()) ? " []" : " [" + value + "]")
                .orElse("");
    }

    private static Answer<Optional<Json>> read(String typed, Blank blank, Check check) {
        if (typed.isEmpty()) {
            return blank.fallback().isPresent()
                    ? Answer.of(Optional.empty())
                    : Answer.wrong("`%s` has no default".formatted(blank.name()));
        }
        return switch (Values.ofType(blank.type(), typed)) {
            case Answer.Wrong<Json>(String why) -> Answer.wrong(why);
            case Answer.Right<Json>(Json value) ->
                    check.of(value).stream()
                            .findFirst()
                            .<Answer<Optional<Json>>>map(
                                    problem -> Answer.wrong(Questions.said(problem)))
                            .orElse(Answer.of(Optional.of(value)));
        };
    }

    private JsonObject perhapsJudged(JsonObject activity) {
        return questions.confirm(
                        "Do you want to give it a tolerance? The run deviates when it is missed")
                ? judged(activity)
                : activity;
    }

    private JsonObject judged(JsonObject activity) {
        int mark = questions.mark();
        JsonObject provider = activity.object("provider");
        spec(provider)
                .map(spec -> spec.page().result())
                .filter(result -> !result.isEmpty())
                .ifPresent(result -> questions.say("\nThe probe returns: " + result));
        Json tolerance = new ToleranceQuestions(questions).tolerance(provider);
        configuration.declareAll(tolerance);
        JsonObject judged =
                activity.without("provider")
                        .with("tolerance", tolerance)
                        .with("provider", provider);
        questions.backIfAny(sketch.problems(judged), mark);
        return judged;
    }

    private JsonObject paused(JsonObject activity) {
        JsonObject pauses = pause("after", pause("before", JsonObject.EMPTY, activity), activity);
        return pauses.fields().isEmpty() ? activity : activity.with("pauses", pauses);
    }

    private JsonObject pause(String when, JsonObject pauses, JsonObject activity) {
        int mark = questions.mark();
        Json seconds =
                questions.ask(
                        "Seconds to wait %s it [0]: ".formatted(when),
                        answer -> Values.ofType("number", answer.isEmpty() ? "0" : answer));
        configuration.declareAll(seconds);
        boolean isNone = seconds instanceof JsonNumber number && number.asDouble() == 0;
        JsonObject all = isNone ? pauses : pauses.with(when, seconds);
        questions.backIfAny(sketch.problems(activity.with("pauses", all)), mark);
        return all;
    }
}
