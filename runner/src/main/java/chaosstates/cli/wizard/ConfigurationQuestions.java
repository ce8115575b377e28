package chaosstates.cli.wizard;

import chaosstates.cli.discovery.Offer;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** Questions about the configuration. */
record ConfigurationQuestions(Questions questions, Sketch sketch) {

    private static final List<String> TYPES = List.of("str", "int", "float", "bool", "json");

    void section() {
        questions.say(
                """

                The configuration holds values that several activities share, or that differ from
                one run to the next: `${name}` stands for the value of `name`. A name that you use
                later without having declared it is asked for then.\
                """);
        while (questions.confirm("Do you want to declare a value?")) {
            declare(
                    questions.ask(
                            "Its name: ",
                            name ->
                                    name.matches("[A-Za-z_]\\w*")
                                            ? Answer.of(name)
                                            : Answer.wrong(
                                                    "names are letters, digits and `_`, and don't"
                                                            + " begin with a digit")));
        }
    }

    /** Asks for the names in the placeholders of a value that nothing declares. */
    void declareAll(Json value) {
        Values.names(value)
                .distinct()
                .filter(name -> !sketch.declares(name))
                .forEach(
                        name -> {
                            questions.say("`%s` is not declared yet.".formatted(name));
                            declare(name);
                        });
    }

    private void declare(String name) {
        int mark = questions.mark();
        int source =
                questions.choice(
                        "Where does `%s` come from?".formatted(name),
                        List.of("a value, written into the experiment", "an environment variable"));
        sketch.declare(name, source == 0 ? value(name) : variable(name));
        questions.backIfAny(sketch.problems(), mark);
    }

    private Json value(String name) {
        return Offer.jsonOrText(questions.text("Value of `%s`".formatted(name)));
    }

    private Json variable(String name) {
        String key = questions.text("Variable's name", name.toUpperCase(Locale.ROOT));
        int type =
                questions.choice(
                        "Of what type is it?",
                        List.of("text", "a whole number", "a number", "true or false", "JSON"));
        String fallback =
                questions.ask("Value where it is not set (return for none): ", Answer::of);
        JsonObject variable = JsonObject.EMPTY.with("type", "env").with("key", key);
        variable = type == 0 ? variable : variable.with("env_var_type", TYPES.get(type));
        return fallback.isEmpty()
                ? variable
                : variable.with(
                        "default", type == 0 ? Json.of(fallback) : Offer.jsonOrText(fallback));
    }
}
