package chaosstates.assume;

import chaosstates.assume.Answers.Answer;
import chaosstates.assume.Answers.Said;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import chaosstates.problem.VariableKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of answers: by the names of activities, one answer or a list of them. */
public final class AnswersReader {

    private static final String AFTER = "after";
    private static final String OUTPUT = "output";
    private static final String RAISES = "raises";
    private static final List<String> KEYS = List.of(AFTER, OUTPUT, RAISES);
    private static final String SCHEMA = "$schema";
    private static final double LONGEST_SECONDS = 99_999_999;

    private final List<Problem> problems = new ArrayList<>();

    private AnswersReader() {}

    /**
     * Reads a document.
     *
     * @param names of the activities that there are
     */
    public static Checked<Answers> read(Checked<Json> read, Set<String> names) {
        Json document = read.get();
        AnswersReader reader = new AnswersReader();
        reader.problems.addAll(read.problems());
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        if (document instanceof JsonObject object) {
            object.without(SCHEMA)
                    .fields()
                    .forEach(
                            (name, value) -> {
                                reader.name(name, object.keyAt(name), names);
                                answers.put(name, reader.answers(name, value));
                            });
        } else {
            reader.wrong(
                    document.at(),
                    "the file holds " + document.kind(),
                    "write an object: the names of activities, and their answers");
        }
        return Checked.of(new Answers(answers), reader.problems);
    }

    private void name(String name, Location at, Set<String> names) {
        if (!names.contains(name)) {
            wrong(
                    at,
                    "the experiment has no activity `" + name + "`",
                    Spelling.hint(name, names, "it has `" + String.join("`, `", names) + "`"));
        }
    }

    private List<Answer> answers(String name, Json value) {
        if (!(value instanceof JsonArray list)) {
            return answer(value, Optional.empty()).stream().toList();
        }
        if (list.items().isEmpty()) {
            wrong(list.at(), "`" + name + "` has no answers", "write one, or leave the name out");
        }
        List<Answer> answers = new ArrayList<>();
        for (Json item : list.items()) {
            answer(item, answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast()))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private Optional<Answer> answer(Json item, Optional<Answer> before) {
        if (item instanceof JsonObject object) {
            Duration after = after(object, before);
            return said(object).map(said -> new Answer(after, said));
        }
        if (before.isPresent()) {
            wrong(
                    item.at(),
                    "nothing says from when on this is the answer",
                    "write {\"after\": 20, \"output\": " + item + "}");
        }
        return Optional.of(new Answer(Duration.ZERO, new Said.Output(item)));
    }

    private Duration after(JsonObject answer, Optional<Answer> before) {
        Duration least = before.map(Answer::after).orElse(Duration.ZERO);
        Duration after =
                answer.get(AFTER).map(value -> seconds(value, least)).orElse(Duration.ZERO);
        if (before.isPresent() && !answer.has(AFTER)) {
            wrong(answer.at(), "the answer has no `after`", "add the seconds since the beginning");
        } else if (before.isPresent() && after.compareTo(least) <= 0) {
            wrong(
                    answer.get(AFTER).orElse(answer).at(),
                    "`after` does not rise: the answer before it begins at "
                            + text(least)
                            + " seconds",
                    "write the answers in the order of their times");
        }
        return after;
    }

    private Duration seconds(Json value, Duration otherwise) {
        if (value instanceof JsonNumber number
                && number.asDouble() >= 0
                && number.asDouble() <= LONGEST_SECONDS) {
            return Duration.ofNanos((long) (number.asDouble() * 1e9));
        }
        String found = value instanceof JsonNumber number ? number.toString() : value.kind();
        wrong(
                value.at(),
                "`after` is " + found,
                "write the seconds since the beginning of the run: a number, 0 or more");
        return otherwise.plusNanos(1);
    }

    private static String text(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros().toPlainString();
    }

    private Optional<Said> said(JsonObject answer) {
        boolean isClear = unknownKeys(answer);
        Optional<Json> raises = answer.get(RAISES);
        if (answer.has(OUTPUT) && raises.isPresent()) {
            wrong(
                    answer.keyAt(RAISES),
                    "the answer has both `output` and `raises`",
                    "keep one: an activity gives something, or fails");
            return Optional.empty();
        }
        if (raises.isPresent()) {
            return raises(raises.get());
        }
        if (!answer.has(OUTPUT) && isClear) {
            wrong(
                    answer.at(),
                    "the answer has neither `output` nor `raises`",
                    "add one of them; an output that is an object stands in `output`");
        }
        return answer.get(OUTPUT).map(Said.Output::new);
    }

    /** Tells whether all keys are known. */
    private boolean unknownKeys(JsonObject answer) {
        List<String> unknown =
                answer.fields().keySet().stream().filter(key -> !KEYS.contains(key)).toList();
        unknown.forEach(
                key ->
                        wrong(
                                answer.keyAt(key),
                                "unknown key `" + key + "` in an answer",
                                Spelling.hint(
                                        key,
                                        KEYS,
                                        "an answer has `after` and `output` or `raises`; an"
                                                + " output that is an object stands in"
                                                + " `output`")));
        return unknown.isEmpty();
    }

    private Optional<Said> raises(Json message) {
        if (message instanceof JsonString text && !text.value().isBlank()) {
            return Optional.of(new Said.Raises(text.value()));
        }
        wrong(
                message.at(),
                "`raises` is " + (message instanceof JsonString ? "empty" : message.kind()),
                "write the text of the failure, e.g. \"TimeoutError: no answer\"");
        return Optional.empty();
    }

    private void wrong(Location at, String message, String hint) {
        problems.add(Problem.error(VariableKind.ASSUMED_ANSWERS, at, message, hint));
    }
}
