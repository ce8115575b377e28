package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonReader;
import chaosstates.python.PythonRaised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a path. */
final class Parser {

    private final List<Token> tokens;
    private int next;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Step> steps(String path) {
        Parser parser = new Parser(Tokens.of(path));
        parser.expect("$");
        List<Step> steps = parser.steps();
        if (!parser.peek().is(Token.Kind.END)) {
            throw parser.expected("`.`, `..`, `[` or the end");
        }
        return steps;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (true) {
            if (skip("[")) {
                steps.add(new Step(false, bracketed()));
            } else if (skip(".")) {
                steps.add(new Step(false, List.of(dotted())));
            } else if (skip("..")) {
                steps.add(new Step(true, skip("[") ? bracketed() : List.of(dotted())));
            } else {
                return steps;
            }
        }
    }

    private Selector dotted() {
        if (skip("*")) {
            return new Selector.All();
        }
        Token name = take(Token.Kind.NAME, "a name or `*`");
        return peek().is("(") ? call(name) : new Selector.Key(Json.of(name.text()));
    }

    private List<Selector> bracketed() {
        List<Selector> selectors = new ArrayList<>();
        do {
            selectors.add(selector());
        } while (skip(","));
        expect("]");
        return selectors;
    }

    private Selector selector() {
        Token token = peek();
        if (skip("*")) {
            return new Selector.All();
        }
        if (skip("?")) {
            return new Selector.Filter(parenthesised());
        }
        if (token.is("$") || token.is("@")) {
            return new Selector.Computed(path());
        }
        return switch (token.kind()) {
            case NAME -> call(take());
            case STRING -> new Selector.Key(Json.of(take().text()));
            case NUMBER, SYMBOL -> place();
            case KEYWORD, END -> throw expected("a key, an index, `*` or `?`");
        };
    }

    /** {@code 1}, or {@code 1:2:3} with any of the numbers left out. */
    private Selector place() {
        Optional<JsonNumber> start = whole();
        if (!skip(":")) {
            return new Selector.Key(
                    start.orElseThrow(() -> expected("a key, an index, `*` or `?`")));
        }
        Optional<JsonNumber> end = whole();
        Optional<JsonNumber> step = skip(":") ? whole() : Optional.empty();
        return new Selector.Slice(
                start.map(Parser::bounded),
                end.map(Parser::bounded),
                step.map(Parser::bounded).orElse(1L));
    }

    private Optional<JsonNumber> whole() {
        if (!peek().is(Token.Kind.NUMBER)) {
            return Optional.empty();
        }
        if (!number(peek()).isWhole()) {
            throw expected("a whole number");
        }
        return Optional.of(number(take()));
    }

    private static JsonNumber number(Token token) {
        return (JsonNumber) JsonReader.parse(token.text());
    }

    /** Bounds an index; no list is longer, so nothing is lost. */
    private static long bounded(JsonNumber number) {
        return (long) Math.clamp(number.asDouble(), -1e15, 1e15);
    }

    private Selector call(Token name) {
        expect("(");
        Function function =
                Function.named(name.text())
                        .orElseThrow(
                                () ->
                                        JsonPath.mistake(
                                                "no function `" + name.text() + "`",
                                                name.position()));
        List<Operand> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                arguments.add(operand());
            } while (skip(","));
        }
        expect(")");
        return new Selector.Call(function, arguments);
    }

    private Condition parenthesised() {
        expect("(");
        Condition condition = every();
        expect(")");
        return condition;
    }

    private Condition every() {
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(any());
        } while (skip("and"));
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.Every(conditions);
    }

    private Condition any() {
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(not());
        } while (skip("or"));
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.Any(conditions);
    }

    private Condition not() {
        if (skip("not")) {
            return new Condition.Not(not());
        }
        return peek().is("(") ? parenthesised() : comparison();
    }

    private Condition comparison() {
        Operand left = operand();
        Optional<Relation> relation = Relation.of(peek());
        if (relation.isEmpty()) {
            return new Condition.Exists(left);
        }
        take();
        if (peek().is("=")) {
            throw JsonPath.mistake("equality is `=`, not `==`", peek().position());
        }
        return new Condition.Comparison(left, relation.get(), operand());
    }

    private Operand operand() {
        return peek().is("$") || peek().is("@") ? path() : new Operand.Literal(literal());
    }

    private Operand.Path path() {
        boolean fromRoot = take().is("$");
        return new Operand.Path(fromRoot, steps());
    }

    private Json literal() {
        Token token = take();
        return switch (token.kind()) {
            case STRING -> Json.of(token.text());
            case NUMBER -> number(token);
            case KEYWORD, SYMBOL, NAME, END ->
                    switch (token.text()) {
                        case "true" -> Json.of(true);
                        case "false" -> Json.of(false);
                        case "null" -> Json.ofNull();
                        case "[" -> list();
                        case "{" -> object();
                        default -> {
                            next--;
                            throw expected("a path or a value");
                        }
                    };
        };
    }

    private Json list() {
        List<Json> items = new ArrayList<>();
        if (skip("]")) {
            return Json.of(items);
        }
        do {
            items.add(literal());
        } while (skip(","));
        expect("]");
        return Json.of(items);
    }

    private Json object() {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (skip("}")) {
            return Json.of(fields);
        }
        do {
            String key = take(Token.Kind.STRING, "a key in double quotes").text();
            expect(":");
            fields.put(key, literal());
        } while (skip(","));
        expect("}");
        return Json.of(fields);
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The end can be taken any number of times. */
    private Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private Token take(Token.Kind kind, String name) {
        if (!peek().is(kind)) {
            throw expected(name);
        }
        return take();
    }

    private boolean skip(String word) {
        boolean found = peek().is(word);
        if (found) {
            take();
        }
        return found;
    }

    private void expect(String word) {
        if (!skip(word)) {
            throw expected("`" + word + "`");
        }
    }

    private PythonRaised expected(String wanted) {
        return JsonPath.mistake(
                "expected " + wanted + ", found " + peek().shown(), peek().position());
    }
}
