package chaosstates.deploy;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Needs of a function's package, beside what every package holds.
 *
 * @param modules of the AWS SDK, by their artifacts' names, and {@link #HTTP}
 */
public record PackageNeeds(SortedSet<String> modules) {

    /** The HTTP client of activities, controls and secrets. */
    public static final String HTTP = "http";

    /** The client that calls functions of Python. */
    private static final String INVOKE = "lambda";

    /** The events that AWS sends, as the Lambda runtime reads them. */
    public static final String EVENT_TYPES = "event-types";

    /** Needs of the functions that clear, journal and guard runs: no client of HTTP. */
    private static final List<String> OWN =
            List.of("cloudwatch", "eventbridge", "fis", "s3", "sfn");

    /** The modules whose name is not that of the service in IAM actions, or in boto3. */
    private static final Map<String, String> MODULES =
            Map.of(
                    "elasticloadbalancing", "elasticloadbalancingv2",
                    "elasticmapreduce", "emr",
                    "elbv2", "elasticloadbalancingv2",
                    "events", "eventbridge",
                    "ssm-incidents", "ssmincidents",
                    "states", "sfn");

    public PackageNeeds {
        modules = Collections.unmodifiableSortedSet(new TreeSet<>(modules));
    }

    /** The needs with these modules. */
    public static PackageNeeds of(Collection<String> modules) {
        return new PackageNeeds(new TreeSet<>(modules));
    }

    /** Returns the needs of a function that clears, journals, guards or deploys. */
    public static PackageNeeds own(FunctionRef.Own function) {
        return function == FunctionRef.Own.GUARD
                ? of(Stream.concat(OWN.stream(), Stream.of(EVENT_TYPES)).toList())
                : of(OWN);
    }

    /** Returns the needs of a function of the experiment. */
    public static PackageNeeds of(
            FunctionRef function, FunctionUse use, List<JsonObject> secrets, Catalogue catalogue) {
        return switch (function) {
            case FunctionRef.Own own ->
                    switch (own) {
                        case JOURNAL, CLEARANCE, GUARD, DEPLOYMENT -> own(own);
                        case HYPOTHESIS -> ofSampler(use, secrets, catalogue);
                    };
            case FunctionRef.Activity activity -> ofActivities(use, secrets, catalogue);
            case FunctionRef.Python python ->
                    throw new IllegalArgumentException(python.key() + " is no Java");
            case FunctionRef.Control control ->
                    of(
                            Stream.of(
                                            Stream.of(HTTP, "sfn"),
                                            ofControl(control, catalogue),
                                            ofSecrets(secrets))
                                    .flatMap(needs -> needs)
                                    .toList());
        };
    }

    /** A watch reads the history, to see that the run is over. */
    private static PackageNeeds ofSampler(
            FunctionUse use, List<JsonObject> secrets, Catalogue catalogue) {
        SortedSet<String> all = new TreeSet<>(ofActivities(use, secrets, catalogue).modules());
        if (use.isReadingHistory()) {
            all.add("sfn");
        }
        return of(all);
    }

    /** Returns the needs of a function that calls functions of Python, too. */
    public PackageNeeds callingPython() {
        return of(Stream.concat(modules.stream(), Stream.of(INVOKE)).toList());
    }

    private static PackageNeeds ofActivities(
            FunctionUse use, List<JsonObject> secrets, Catalogue catalogue) {
        Stream<String> services =
                use.arguments().entrySet().stream()
                        .flatMap(
                                each ->
                                        catalogue.find(each.getKey()).stream()
                                                .flatMap(spec -> services(spec, each.getValue())));
        return of(
                Stream.of(Stream.of(HTTP), services, ofSecrets(secrets))
                        .flatMap(needs -> needs)
                        .toList());
    }

    /** The services that a control calls, and the one that lends it a role to do so. */
    private static Stream<String> ofControl(FunctionRef.Control control, Catalogue catalogue) {
        return withRole(
                catalogue.control(control.key()).stream().flatMap(spec -> permitted(spec.iam())));
    }

    /** The services of permissions. */
    private static Stream<String> permitted(List<IamNeed> needs) {
        return needs.stream()
                .flatMap(need -> need.actions().stream())
                .map(action -> action.substring(0, action.indexOf(':')));
    }

    /** The modules of services, and of the one that lends a role to call them. */
    private static Stream<String> withRole(Stream<String> services) {
        List<String> modules =
                services.map(service -> MODULES.getOrDefault(service, service)).toList();
        return modules.isEmpty()
                ? Stream.empty()
                : Stream.concat(modules.stream(), Stream.of("sts"));
    }

    /** The services that an activity calls, and the one that lends it a role to do so. */
    private static Stream<String> services(ActivitySpec spec, List<JsonObject> uses) {
        Stream<String> always =
                spec.calls().isEmpty() ? permitted(spec.iam()) : spec.calls().stream();
        Stream<String> named =
                uses.stream().flatMap(arguments -> spec.rules().service(arguments).stream());
        return withRole(Stream.concat(always, named));
    }

    /** A secret is fetched by its service, with the credentials of a role perhaps. */
    private static Stream<String> ofSecrets(List<JsonObject> secrets) {
        return secrets.stream()
                .flatMap(secret -> secret.string("type").stream())
                .filter(List.of("secretsmanager", "ssm")::contains)
                .flatMap(type -> Stream.of(type, "sts"));
    }

    /** The name of the package: no two needs have the same. */
    public String name() {
        return String.join("-", modules);
    }
}
