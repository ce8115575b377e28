package chaosstates.check;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.schema.ExperimentSchema;
import chaosstates.testing.Property;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema for editors and our reader agree on every case. */
class ExperimentSchemaTest {

    /** Problems of the shape; the others are beyond a schema. */
    private static final Set<String> SHAPE =
            Set.of(
                    "MissingKey",
                    "EmptyValue",
                    "ExplicitNull",
                    "WrongType",
                    "LooseValue",
                    "UnknownValue",
                    "OutOfRange",
                    "RangeSize",
                    "JudgeArguments",
                    "SecretsGroup",
                    "UnknownFunction",
                    "MissingArgument",
                    "UnexpectedArgument",
                    "ArgumentType",
                    "Safeguard",
                    "HttpCall");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String TEXT =
            JsonWriter.compact(ExperimentSchema.of(SmallCatalogue.CATALOGUE));

    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReader(ProblemCase example) {
        agrees(DocumentReader.read(example.text(), example.fileName()).get());
    }

    /** Lists the cases with something that a schema could look at. */
    static Stream<ProblemCase> cases() {
        return ProblemCase.all()
                .filter(ProblemCase::isOfAnExperiment)
                .filter(
                        example ->
                                DocumentReader.read(example.text(), example.fileName())
                                        .value()
                                        .isPresent());
    }

    @Test
    void agreesWithTheReaderOnMutants() {
        Property.tries(1000).seed(1).holds(chance -> agrees(Mutants.mutant(chance)));
    }

    private static void agrees(Json document) {
        Set<String> found = problems(document);
        boolean shapeIsWrong = found.stream().anyMatch(SHAPE::contains);
        // To a schema, a misspelt key is one that is missing, or nothing at all.
        if (shapeIsWrong || !found.contains("UnknownKey")) {
            String text = JsonWriter.compact(document);
            List<Error> errors = SCHEMA.validate(text, InputFormat.JSON);
            assertThat(!errors.isEmpty())
                    .as("the schema says %s, we say %s of %s", errors, found, text)
                    .isEqualTo(shapeIsWrong);
        }
    }

    /**
     * Tells whether a value is unknown only beside what stands somewhere else, or only nearly
     * known: an object with any other type is a value of the configuration.
     */
    private static boolean isBeyondSchemas(Problem problem) {
        return problem.message().startsWith("no value of a secret")
                || problem.message().startsWith("there is no type");
    }

    private static Set<String> problems(Json document) {
        return Experiments.check(Checked.of(document, List.of()), SmallCatalogue.CATALOGUE)
                .problems()
                .stream()
                .filter(problem -> !isBeyondSchemas(problem))
                .map(Problem::id)
                .collect(Collectors.toSet());
    }

    @Test
    void isASchemaItself() {
        Json schema = JsonReader.parse(TEXT);
        Schema metaSchema =
                REGISTRY.getSchema(
                        SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(JsonWriter.compact(schema), InputFormat.JSON)).isEmpty();
    }
}
