package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.control.Safeguard;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.Bucket;

@NeedsNode
class ChaosExperimentTest {

    private static final Synthesized WEB = Synthesized.of("chaos-aurora-web");
    private static final Synthesized TRAPS = Synthesized.of("traps");

    private static final Catalogue WATCHED =
            Catalogue.ofShelves(Activities.CATALOGUE.shelves(), List.of(watch(), Safeguard.SPEC));

    private static ControlSpec watch() {
        IamNeed need =
                new IamNeed(
                        List.of("sns:Publish"),
                        "arn:{partition}:sns:{region}:{account}:{topic}",
                        Optional.empty(),
                        Optional.empty());
        return ControlSpec.of(
                        "shop.watch",
                        Set.of(Hook.before(Level.ACTIVITY), Hook.after(Level.HYPOTHESIS)))
                .does("Tells of looks.")
                .takes(Parameter.required("topic", ParameterType.STRING, "Whom it tells."))
                .may(List.of(need))
                .example("{}")
                .build();
    }

    @Test
    void oneFunctionForEachActivityAndOneForEachOfOurOwn() {
        assertThat(WEB.resources("AWS::Lambda::Function").values())
                .extracting(ChaosExperimentTest::purpose)
                .containsExactlyInAnyOrder(
                        "chaosstates.aws.probes.read",
                        "chaosaws.rds.actions.failover_db_cluster",
                        "http",
                        "the watch",
                        "the clearance",
                        "the journal",
                        "the deployment",
                        "the guard");
    }

    private static String purpose(JsonObject function) {
        JsonObject properties = function.object("Properties");
        JsonObject variables = properties.object("Environment").object("Variables");
        return switch (properties.string("Handler").orElseThrow()) {
            case "chaosstates.lambdas.handler.ActivityHandler" ->
                    variables.string("ACTIVITY").orElseThrow();
            case "chaosstates.lambdas.handler.HypothesisHandler" -> "the watch";
            case "chaosstates.lambdas.handler.JournalHandler" ->
                    variables.has("JOURNAL_BUCKET") ? "the journal" : "a journal without bucket";
            case "chaosstates.lambdas.handler.ClearanceHandler" -> "the clearance";
            case "chaosstates.lambdas.handler.GuardHandler" -> "the guard";
            case "chaosstates.lambdas.handler.DeploymentHandler" -> "the deployment";
            default -> "unknown";
        };
    }

    /** Asserts that a function may do nothing more than it has to, and refuses other controls. */
    @Test
    void aFunctionThatCallsControlsKnowsThemAndHoldsWhatTheyNeed() {
        Synthesized template =
                Synthesized.of(
                        new ExperimentStack(
                                new App(),
                                Synthesized.props("controls-within", WATCHED)
                                        .catalogue(WATCHED)
                                        .build()));
        List<Json> variables =
                template.resources("AWS::Lambda::Function").values().stream()
                        .map(function -> function.object("Properties"))
                        .<Json>map(it -> it.object("Environment").object("Variables"))
                        .toList();
        assertThat(variables)
                .contains(
                        JsonReader.parse(
                                "{\"ACTIVITIES\": \"http\", \"CONTROLS\": \"shop.watch\"}"),
                        JsonReader.parse(
                                "{\"ACTIVITY\": \"process\", \"CONTROLS\": \"shop.watch\"}"),
                        JsonReader.parse("{\"ACTIVITY\": \"http\"}"));
        assertThat(new Policies(template).statements())
                .filteredOn(it -> it.actions().contains("sns:Publish"))
                .hasSize(2)
                .allSatisfy(
                        it ->
                                assertThat(it.resources())
                                        .singleElement()
                                        .asString()
                                        .endsWith(":alarms"));
    }

    @Test
    void functionsRunOnJava25AndArmAndShareOnePackage() {
        List<JsonObject> functions =
                WEB.resources("AWS::Lambda::Function").values().stream()
                        .map(function -> function.object("Properties"))
                        .toList();
        assertThat(functions)
                .allMatch(f -> f.string("Runtime").orElse("").equals("java25"))
                .allMatch(
                        f -> f.get("Architectures").orElseThrow().toString().equals("[\"arm64\"]"))
                .allMatch(f -> !f.has("SnapStart"))
                .allMatch(f -> f.object("LoggingConfig").has("LogGroup"))
                .allMatch(f -> f.object("LoggingConfig").string("LogFormat").get().equals("JSON"))
                .allMatch(f -> f.object("TracingConfig").string("Mode").get().equals("Active"));
        assertThat(functions)
                .extracting(f -> f.object("Code").string("S3Key"))
                .containsOnly(functions.getFirst().object("Code").string("S3Key"));
    }

    @Test
    void theMachineIsAStandardOneLoggedAndTraced() {
        JsonObject machine = machine(WEB, "chaos-aurora-web");
        assertThat(machine.string("StateMachineType")).contains("STANDARD");
        assertThat(machine.object("LoggingConfiguration").string("Level")).contains("ALL");
        assertThat(machine.object("TracingConfiguration").get("Enabled")).contains(Json.of(true));
    }

    /**
     * Asserts that the template has no substitutions: CloudFormation would fill in {@code ${…}} of
     * the experiment.
     */
    @Test
    void nothingInterpretsTheExperimentsPlaceholders() {
        JsonObject machine = machine(TRAPS, "chaos-traps");
        assertThat(machine.has("DefinitionSubstitutions")).isFalse();
        assertThat(machine.get("DefinitionString").orElseThrow().toString())
                .doesNotContain("Fn::Sub");
        String definition = Synthesized.text(machine.get("DefinitionString").orElseThrow());
        assertThat(definition).doesNotContain("${");
        assertThat(JsonWriter.pretty(JsonReader.parse(definition)))
                .contains("\"url\": \"${http}\"")
                .contains("\"FunctionName\": \"<ExperimentPlatformFunctionshttp")
                .contains("arn:<AWS::Partition>:states:::lambda:invoke");
    }

    private static JsonObject machine(Synthesized template, String name) {
        return template.resources("AWS::StepFunctions::StateMachine").values().stream()
                .map(machine -> machine.object("Properties"))
                .filter(machine -> machine.string("StateMachineName").orElse("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBucketIsPrivateEncryptedVersionedAndStays() {
        JsonObject bucket = WEB.only("AWS::S3::Bucket");
        JsonObject properties = bucket.object("Properties");
        assertThat(bucket.string("DeletionPolicy")).contains("Retain");
        assertThat(bucket.string("UpdateReplacePolicy")).contains("Retain");
        assertThat(properties.object("PublicAccessBlockConfiguration").fields().values())
                .hasSize(4)
                .containsOnly(Json.of(true));
        assertThat(properties.object("VersioningConfiguration").string("Status"))
                .contains("Enabled");
        assertThat(properties.get("BucketEncryption").orElseThrow().toString()).contains("AES256");
        assertThat(properties.get("LifecycleConfiguration").orElseThrow().toString())
                .contains("\"NoncurrentDays\":365")
                .contains("\"DaysAfterInitiation\":7");
        assertThat(WEB.only("AWS::S3::BucketPolicy").toString())
                .contains("{\"Bool\":{\"aws:SecureTransport\":\"false\"}}")
                .contains("\"Effect\":\"Deny\"")
                .contains("\"s3:TlsVersion\":1.2");
    }

    @Test
    void variablesAndLogRetentionReachEveryFunction() {
        Synthesized template =
                Synthesized.of(
                        "traps",
                        props ->
                                props.environment(Map.of("CLUSTER", "main"))
                                        .logRetention(RetentionDays.ONE_WEEK));
        assertThat(template.resources("AWS::Lambda::Function").values())
                .hasSize(6)
                .allMatch(function -> variable(function, "CLUSTER").equals("main"));
        assertThat(template.resources("AWS::Logs::LogGroup").values())
                .hasSize(8)
                .allMatch(group -> retention(group).equals(Json.of(7)));
    }

    private static String variable(JsonObject function, String name) {
        return function.object("Properties")
                .object("Environment")
                .object("Variables")
                .string(name)
                .orElse("");
    }

    private static Json retention(JsonObject group) {
        return group.object("Properties").get("RetentionInDays").orElseThrow();
    }

    @Test
    void journalsGoWhereTheyAreWanted() {
        Stack stack = new Stack(new App(), "Mine");
        Key key = new Key(stack, "Key");
        Bucket bucket = Bucket.Builder.create(stack, "Mine").encryptionKey(key).build();
        ChaosExperiment experiment =
                new ChaosExperiment(
                        stack, "Traps", Synthesized.props("traps").journals(bucket).build());
        Synthesized template = Synthesized.of(stack);
        assertThat(experiment.journals()).isSameAs(bucket);
        assertThat(template.resources("AWS::S3::Bucket")).hasSize(1);
        assertThat(template.resources("AWS::IAM::Policy").toString())
                .contains("kms:GenerateDataKey");
    }

    @Test
    void everythingIsTaggedAndTheOutputsSayHowToStart() {
        assertThat(WEB.only("AWS::S3::Bucket").object("Properties").get("Tags").orElseThrow())
                .hasToString("[{\"Key\":\"chaos-experiment\",\"Value\":\"chaos-aurora-web\"}]");
        assertThat(WEB.template().object("Outputs").fields())
                .containsOnlyKeys("StateMachineArn", "JournalBucket", "Start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chaos-aurora", "chaos-aurora-web", "traps"})
    void noArnNamesAPartition(String machine) {
        String resources = Synthesized.of(machine).template().object("Resources").toString();
        String own = resources.replaceAll("arn:aws:s3:::mine", "");
        assertThat(own).doesNotContain("arn:aws:").doesNotContain("amazonaws.com.cn");
    }

    @Test
    void anActivityThatNobodyHasIsNamed() {
        assertThatThrownBy(
                        () ->
                                Synthesized.of(
                                        "traps", props -> props.catalogue(Catalogue.of(List.of()))))
                .hasMessageContaining("http")
                .hasMessageContaining("catalogue");
    }
}
