package chaosstates.lambdas.controls;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.activity.ActivityFailed;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.json.YamlWriter;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.python.PythonValues;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the journal into a bucket of S3, as the control of chaostoolkit-aws does. */
public final class JournalUpload implements Control {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final ControlSpec SPEC =
            ControlSpec.of("chaosaws.s3.controls.upload", Set.of(Hook.after(Level.EXPERIMENT)))
                    .does(
                            "Puts the journal into a bucket of S3, beside the one that every run has.")
                    .takes(
                            Parameter.required(
                                    "bucket_name",
                                    ParameterType.STRING,
                                    "The name of a bucket of the caller's account."),
                            Parameter.required(
                                    "dirpath",
                                    ParameterType.STRING,
                                    "The beginning of the object's key, without `/journal.json`."),
                            Parameter.optional(
                                    "as_yaml",
                                    ParameterType.BOOLEAN,
                                    "Whether it is written as YAML: `journal.yaml`."),
                            Parameter.optional(
                                    "suffix_with_timestamp",
                                    ParameterType.BOOLEAN,
                                    "Whether the name has the time in it, so that each run has its"
                                            + " own."))
                    .may(
                            List.of(
                                    new IamNeed(
                                            List.of("s3:PutObject"),
                                            "arn:{partition}:s3:::{bucket_name}/{dirpath}*",
                                            Optional.empty(),
                                            Optional.of("the object's name has the time in it")),
                                    new IamNeed(
                                            List.of("s3:ListAllMyBuckets"),
                                            "*",
                                            Optional.empty(),
                                            Optional.of("the list of buckets is no resource"))))
                    .effect(
                            "The journal's `extra.journal.url` holds the object's URL, in the object,"
                                    + " too; that of chaostoolkit-aws names the path twice, which we"
                                    + " count as its bug. When there is no such bucket, or AWS refuses,"
                                    + " the run goes on; log and journal tell.")
                    .example(
                            """
                            {
                              "name": "upload-results-to-s3",
                              "provider": {
                                "type": "python",
                                "module": "chaosaws.s3.controls.upload",
                                "arguments": {
                                  "bucket_name": "main-journals",
                                  "dirpath": "chaos/failover",
                                  "suffix_with_timestamp": true
                                }
                              }
                            }\
                            """)
                    .build();

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        Call calling = new Call(JsonObject.EMPTY, call.configuration(), merged(call.secrets()));
        Client s3 = world.aws().client("s3", calling);
        Json bucket = argument(call, "bucket_name");
        if (!isThere(s3, bucket)) {
            throw new ActivityFailed(
                    "Bucket '%s' does not exist! Cannot upload the experiment's results"
                            .formatted(call.arguments().str("bucket_name")));
        }
        boolean isYaml = isTrue(call, "as_yaml");
        String key = key(call, world, isYaml ? "yaml" : "json");
        JsonObject journal = call.state() instanceof JsonObject state ? state : JsonObject.EMPTY;
        JsonObject extra = extra(journal, url(call, world.aws().region(calling), key));
        JsonObject whole = journal.with("extra", extra);
        JsonObject object =
                with("Bucket", bucket)
                        .with("Key", key)
                        .with("Body", isYaml ? YamlWriter.write(whole) : JsonWriter.pretty(whole));
        s3.call("PutObject", object);
        return JsonObject.EMPTY.with("extra", extra);
    }

    private static JsonObject merged(JsonObject groups) {
        Map<String, Json> secrets = new LinkedHashMap<>();
        groups.fields().keySet().forEach(group -> secrets.putAll(groups.object(group).fields()));
        return Json.of(secrets);
    }

    private static boolean isThere(Client s3, Json bucket) {
        return s3.all("ListBuckets", JsonObject.EMPTY).objects("Buckets").stream()
                .anyMatch(found -> found.get("Name").equals(Optional.of(bucket)));
    }

    private static String key(HookCall call, World world, String ending) {
        String time = "-" + TIME.format(world.clock().instant()) + "+00:00";
        String suffix = isTrue(call, "suffix_with_timestamp") ? time : "";
        String folder = call.arguments().str("dirpath").replaceFirst("/+$", "");
        return folder + "/journal" + suffix + "." + ending;
    }

    private static String url(HookCall call, String region, String key) {
        String domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        return "https://%s.s3.%s.%s/%s"
                .formatted(call.arguments().str("bucket_name"), region, domain, key);
    }

    private static JsonObject extra(JsonObject journal, String url) {
        JsonObject extra = journal.object("extra");
        return extra.with("journal", extra.object("journal").with("url", url));
    }

    private static boolean isTrue(HookCall call, String name) {
        return PythonValues.isTrue(argument(call, name));
    }

    private static Json argument(HookCall call, String name) {
        return call.arguments().given().get(name).orElse(Json.ofNull());
    }
}
