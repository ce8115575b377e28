package chaosstates.cli.wizard;

import chaosstates.cli.discovery.Offer;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Questions about what a probe has to find. */
record ToleranceQuestions(Questions questions) {

    private record Kind(String name, Supplier<Json> asked) {}

    /**
     * Asks for a tolerance of one of the kinds that the output can meet.
     *
     * @param provider of the probe
     */
    Json tolerance(JsonObject provider) {
        List<Kind> kinds =
                switch (provider.string("type").orElse("")) {
                    case "http" -> ofResponse("the status", "200", "the body", "body");
                    case "process" -> ofResponse("the exit status", "0", "the output", "stdout");
                    default -> ofValue();
                };
        int chosen =
                questions.choice(
                        "\nThe tolerance is what the probe has to find for your system to be well:",
                        kinds.stream().map(Kind::name).toList());
        return kinds.get(chosen).asked().get();
    }

    private List<Kind> ofResponse(String status, String usual, String text, String target) {
        return List.of(
                new Kind(status + " is one of some numbers", () -> statuses(status, usual)),
                new Kind(text + " matches a regular expression", () -> aimed(regex(), target)),
                new Kind("JSON in " + text + " has values at a path", () -> aimed(path(), target)));
    }

    private List<Kind> ofValue() {
        return List.of(
                new Kind("a certain value", this::value),
                new Kind("one of several values", this::oneOf),
                new Kind("a number between two", this::range),
                new Kind("text that matches a regular expression", this::regex),
                new Kind("JSON that has values at a path", this::path));
    }

    private static Json aimed(JsonObject tolerance, String target) {
        return tolerance.with("target", target);
    }

    private Json statuses(String status, String usual) {
        List<Json> numbers =
                questions.ask(
                        "Numbers, with commas between them [%s]: ".formatted(usual),
                        answer -> numbers(status, answer.isEmpty() ? usual : answer));
        return numbers.size() == 1 ? numbers.getFirst() : Json.of(numbers);
    }

    private static Answer<List<Json>> numbers(String status, String answer) {
        List<Json> numbers = Values.list(answer);
        boolean areWhole =
                !numbers.isEmpty()
                        && numbers.stream()
                                .allMatch(it -> it instanceof JsonNumber n && n.isWhole());
        return areWhole
                ? Answer.of(numbers)
                : Answer.wrong("%s is a whole number, and `%s` is none".formatted(status, answer));
    }

    private Json value() {
        return questions.ask(
                "The value, as text or JSON: ",
                answer ->
                        switch (Offer.jsonOrText(answer)) {
                            case JsonArray list ->
                                    Answer.wrong("a list means one of several: go back with <");
                            case JsonObject object ->
                                    Answer.wrong(
                                            "an object can't be compared as a whole: go back with <,"
                                                    + " and give a path into it");
                            case Json empty when answer.isEmpty() ->
                                    Answer.wrong("something has to stand here");
                            case Json value -> Answer.of(value);
                        });
    }

    /** A list of exactly two would be a range, so the second of two stands there twice. */
    private Json oneOf() {
        List<Json> values =
                questions.ask(
                        "The values, with commas between them: ",
                        answer ->
                                Values.list(answer).size() > 1
                                        ? Answer.of(Values.list(answer))
                                        : Answer.wrong("several values are needed"));
        List<Json> choice = new ArrayList<>(values);
        if (choice.size() == 2) {
            choice.add(choice.getLast());
        }
        return Json.of(choice);
    }

    private Json range() {
        JsonNumber least = questions.number("The least number");
        JsonNumber most = questions.number("The greatest number");
        return typed("range").with("range", List.of(least, most));
    }

    private JsonObject regex() {
        return typed("regex")
                .with(
                        "pattern",
                        questions.text("The regular expression, found anywhere in the text"));
    }

    private JsonObject path() {
        JsonObject tolerance =
                typed("jsonpath").with("path", questions.text("The path, which begins with $"));
        String expected =
                questions.ask(
                        "All values that it finds, as a JSON list (return for any): ",
                        answer ->
                                answer.isEmpty() || Offer.jsonOrText(answer) instanceof JsonArray
                                        ? Answer.of(answer)
                                        : Answer.wrong(
                                                "`%s` is no list in JSON, such as [\"a\", 1]"
                                                        .formatted(answer)));
        return expected.isEmpty()
                ? tolerance
                : tolerance.with("expect", Offer.jsonOrText(expected));
    }

    private static JsonObject typed(String type) {
        return JsonObject.EMPTY.with("type", type);
    }
}
