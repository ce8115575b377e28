package chaosstates.json;

import chaosstates.problem.Checked;
import chaosstates.problem.FileKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML text into a located tree, as the safe loader of PyYAML does, which is what the Chaos
 * Toolkit uses: YAML 1.1, one document, no tags that make objects. An alias stands for a copy of
 * what it names; its values keep the place of the original.
 */
final class YamlReader {

    /** Counted after aliases are resolved, so that a few lines can't stand for a billion values. */
    private static final int MOST_VALUES = 100_000;

    private final String file;
    private final YamlMistake mistakes;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    private YamlReader(String file) {
        this.file = file;
        this.mistakes = new YamlMistake(file);
    }

    static Checked<Json> read(String text, String file) {
        return new YamlReader(file).document(text);
    }

    private Checked<Json> document(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(JsonReader.DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setCodePointLimit(Integer.MAX_VALUE);
        // Let through, so that they are refused here, with their place.
        options.setTagInspector(tag -> true);
        try {
            Composer composer =
                    new Composer(
                            new ParserImpl(new StreamReader(text), options),
                            new YamlResolver(),
                            options);
            return document(composer);
        } catch (ReaderException mistake) {
            problems.add(mistakes.explain(mistake, text));
        } catch (MarkedYAMLException mistake) {
            problems.add(mistakes.explain(mistake, text));
        } catch (YAMLException limit) {
            problems.add(tooLarge(Location.of(file)));
        }
        return Checked.failed(problems);
    }

    private Checked<Json> document(Composer composer) {
        if (!composer.checkNode()) {
            return Checked.failed(List.of(DocumentReader.empty(file)));
        }
        Json document = value(composer.getNode());
        if (composer.checkNode()) {
            problems.add(
                    Problem.error(
                            FileKind.SEVERAL_DOCUMENTS,
                            at(composer.getNode()),
                            "a second document begins here",
                            "one experiment a file: remove the `---` and what follows it"));
        }
        return document instanceof JsonNull && problems.isEmpty()
                ? Checked.failed(List.of(DocumentReader.empty(file)))
                : Checked.of(document, problems);
    }

    private Json value(Node node) {
        if (++values > MOST_VALUES || open.size() >= JsonReader.DEEPEST) {
            if (problems.stream().noneMatch(problem -> problem.kind() == FileKind.TOO_LARGE)) {
                problems.add(tooLarge(at(node)));
            }
            return new JsonNull(at(node));
        }
        if (!open.add(node)) {
            problems.add(
                    Problem.error(
                            FileKind.RECURSIVE_ALIAS,
                            at(node),
                            "this value contains itself, through an alias",
                            "write the inner one out"));
            return new JsonNull(at(node));
        }
        Json value =
                switch (node) {
                    case MappingNode mapping -> mapping(mapping);
                    case SequenceNode sequence -> sequence(sequence);
                    default -> scalar((ScalarNode) node);
                };
        open.remove(node);
        return value;
    }

    private Json scalar(ScalarNode node) {
        try {
            return YamlScalar.read(node.getTag(), node.getValue(), at(node))
                    .orElseGet(() -> unsafe(node));
        } catch (IllegalArgumentException notOne) {
            problems.add(
                    Problem.error(
                            FileKind.YAML_SYNTAX,
                            at(node),
                            "`%s` is not what its tag says".formatted(node.getValue()),
                            "put it in quotes if it is a string"));
        } catch (ArithmeticException notFinite) {
            problems.add(DocumentReader.notFinite(node.getValue(), at(node)));
        }
        return new JsonString(node.getValue(), at(node));
    }

    private Json unsafe(Node node) {
        String tag = node.getTag().getValue().replace(Tag.PREFIX, "!!");
        problems.add(
                Problem.error(
                        FileKind.UNSAFE_TAG,
                        at(node),
                        "the tag `" + tag + "` makes something that JSON does not have",
                        "remove the tag, or put the value in quotes if it has none"));
        return new JsonString(tag, at(node));
    }

    private Json sequence(SequenceNode node) {
        if (!node.getTag().equals(Tag.SEQ)) {
            return unsafe(node);
        }
        List<Json> items = new ArrayList<>();
        node.getValue().forEach(item -> items.add(value(item)));
        return new JsonArray(items, at(node));
    }

    /** Reads a mapping. Merged entries come first, and yield to the mapping's own. */
    private Json mapping(MappingNode node) {
        if (!node.getTag().equals(Tag.MAP)) {
            return unsafe(node);
        }
        Map<String, Json> fields = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (NodeTuple field : node.getValue()) {
            if (isMerge(field)) {
                for (JsonObject merged : merged(field.getValueNode())) {
                    fields.putAll(merged.fields());
                    keys.putAll(merged.keys());
                }
            }
        }
        JsonObject own = own(node);
        fields.putAll(own.fields());
        keys.putAll(own.keys());
        return new JsonObject(fields, keys, at(node));
    }

    private JsonObject own(MappingNode node) {
        Map<String, Json> fields = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (NodeTuple field : node.getValue()) {
            Location at = at(field.getKeyNode());
            if (!isMerge(field)) {
                key(field.getKeyNode())
                        .ifPresent(
                                key -> {
                                    Location before = keys.put(key, at);
                                    if (before != null) {
                                        problems.add(DocumentReader.duplicateKey(key, at, before));
                                    }
                                    fields.put(key, value(field.getValueNode()));
                                });
            }
        }
        return new JsonObject(fields, keys, at(node));
    }

    private static boolean isMerge(NodeTuple field) {
        return field.getKeyNode().getTag().equals(Tag.MERGE);
    }

    /** Lists merged mappings. The first of several wins, so it comes last. */
    private List<JsonObject> merged(Node node) {
        List<Node> parts =
                node instanceof SequenceNode several
                        ? several.getValue().reversed()
                        : List.of(node);
        List<JsonObject> objects = new ArrayList<>();
        for (Node part : parts) {
            if (value(part) instanceof JsonObject object) {
                objects.add(object);
            } else {
                problems.add(
                        Problem.error(
                                FileKind.YAML_SYNTAX,
                                at(part),
                                "`<<` merges mappings, and this is none",
                                "give it an alias of a mapping, or a list of such aliases"));
            }
        }
        return objects;
    }

    private Optional<String> key(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(
                    Problem.error(
                            FileKind.YAML_SYNTAX,
                            at(node),
                            "a key is a list or a mapping",
                            "use text"));
            return Optional.empty();
        }
        Json key = scalar(scalar);
        if (key instanceof JsonString text) {
            return Optional.of(text.value());
        }
        problems.add(
                Problem.warning(
                        FileKind.KEY_NOT_TEXT,
                        at(node),
                        "YAML reads the key `%s` as %s, here it becomes `%s`"
                                .formatted(scalar.getValue(), key.kind(), JsonWriter.compact(key)),
                        "put it in quotes"));
        return Optional.of(JsonWriter.compact(key));
    }

    private static Problem tooLarge(Location at) {
        return Problem.error(
                FileKind.TOO_LARGE,
                at,
                "the document is too large or too deep once its aliases are resolved",
                "at most %d levels and %d values".formatted(JsonReader.DEEPEST, MOST_VALUES));
    }

    private Location at(Node node) {
        return mistakes.at(node.getStartMark());
    }
}
