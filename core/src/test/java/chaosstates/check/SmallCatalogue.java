package chaosstates.check;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlCheck;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.ControlSpecBuilder;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.catalogue.Undoing;
import chaosstates.control.Bypass;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import chaosstates.model.Control;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enough activities to check against. */
public final class SmallCatalogue {

    public static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            spec("http", Optional.empty()),
                            spec(
                                    "chaosaws.rds.probes.cluster_status",
                                    Optional.of(ActivityType.PROBE),
                                    Parameter.required(
                                            "cluster_id",
                                            ParameterType.STRING,
                                            "The cluster's identifier.")),
                            failover(),
                            stop(),
                            spec(
                                    "chaosaws.test.actions.start",
                                    Optional.of(ActivityType.ACTION),
                                    Parameter.required("ids", ParameterType.LIST, "The machines."),
                                    Parameter.required(
                                            "size", ParameterType.STRING, "The size before.")),
                            spec(
                                    "chaosaws.test.actions.everything",
                                    Optional.of(ActivityType.ACTION),
                                    optional("text", ParameterType.STRING),
                                    optional("whole", ParameterType.INTEGER),
                                    optional("number", ParameterType.NUMBER),
                                    optional("flag", ParameterType.BOOLEAN),
                                    optional("list", ParameterType.LIST),
                                    optional("mapping", ParameterType.MAPPING))),
                    List.of(
                            Safeguard.SPEC,
                            Repeat.SPEC,
                            Bypass.SPEC,
                            control(
                                            "chaosstates.test.controls.everything",
                                            Parameter.required(
                                                    "text", ParameterType.STRING, "A text."))
                                    .build(),
                            control(
                                            "chaosstates.test.controls.picky",
                                            optional("mood", ParameterType.STRING))
                                    .checkedBy(SmallCatalogue::moods)
                                    .build()));

    private SmallCatalogue() {}

    private static ActivitySpec failover() {
        return ActivitySpec.of("chaosaws.rds.actions.failover_db_cluster", ActivityType.ACTION)
                .takes(
                        Parameter.required(
                                "db_cluster_identifier",
                                ParameterType.STRING,
                                "The cluster's identifier."),
                        Parameter.optional(
                                "target_db_instance_identifier",
                                ParameterType.STRING,
                                "The instance that becomes the writer."))
                .may(
                        List.of(
                                new IamNeed(
                                        List.of("rds:FailoverDBCluster"),
                                        "arn:aws:rds:::cluster:{db_cluster_identifier}",
                                        Optional.empty(),
                                        Optional.empty())))
                .timeout(30)
                .example("{}")
                .build();
    }

    private static ActivitySpec stop() {
        return ActivitySpec.of("chaosaws.test.actions.stop", ActivityType.ACTION)
                .takes(Parameter.required("id", ParameterType.STRING, "The machine."))
                .undoneBy(
                        Optional.of(
                                new Undoing(
                                        "chaosaws.test.actions.start",
                                        JsonObject.EMPTY.with("ids", Json.texts(List.of("{id}"))),
                                        Set.of())))
                .timeout(30)
                .example("{}")
                .build();
    }

    private static ControlSpecBuilder control(String id, Parameter parameter) {
        return ControlSpec.of(id, Hook.all().collect(Collectors.toSet()))
                .takes(parameter)
                .example("{}");
    }

    private static Stream<Problem> moods(Control control) {
        return ControlCheck.text(control, "mood")
                .filter(mood -> !mood.value().equals("good"))
                .map(mood -> ControlCheck.wrong(mood, "`mood` is " + mood, "it has to be `good`"))
                .stream();
    }

    private static Parameter optional(String name, ParameterType type) {
        return Parameter.optional(name, type, "");
    }

    private static ActivitySpec spec(
            String id, Optional<ActivityType> type, Parameter... parameters) {
        return type.map(it -> ActivitySpec.of(id, it))
                .orElseGet(() -> ActivitySpec.of(id))
                .takes(parameters)
                .timeout(30)
                .example("{}")
                .build();
    }
}
