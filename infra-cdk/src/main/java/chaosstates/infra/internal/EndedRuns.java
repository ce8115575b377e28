package chaosstates.infra.internal;

import java.util.List;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.SnsTopic;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/** Tells a topic of each run that ended, of any experiment: the whole event, as JSON. */
public final class EndedRuns extends Construct {

    public EndedRuns(Construct scope, String id, ITopic topic) {
        super(scope, id);
        Rule.Builder.create(this, "Rule")
                .description("A run of an experiment ended")
                .eventPattern(
                        EventPattern.builder()
                                .source(List.of("chaos-states"))
                                .detailType(List.of("Chaos Experiment Ended"))
                                .build())
                .targets(List.of(new SnsTopic(topic)))
                .build();
    }
}
