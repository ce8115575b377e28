package chaosstates.infra.internal;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.SnsTopic;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/** Tells a topic of each run of an experiment that ended: the whole event, as JSON. */
public final class EndedRuns extends Construct {

    public EndedRuns(Construct scope, String id, String experiment, ITopic topic) {
        super(scope, id);
        Rule.Builder.create(this, "Rule")
                .description("A run of " + experiment + " ended")
                .eventPattern(
                        EventPattern.builder()
                                .source(List.of("chaos-states"))
                                .detailType(List.of("Chaos Experiment Ended"))
                                .detail(Map.of("experiment", List.of(experiment)))
                                .build())
                .targets(List.of(new SnsTopic(topic)))
                .build();
    }
}
