package chaosstates.infra;

import chaosstates.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.sqs.IQueue;

/**
 * Schedule of an experiment, for a {@link ChaosSchedule}. {@link Builder} says what each is when
 * left out.
 *
 * @param input of the execution
 */
public record ChaosScheduleProps(
        ScheduleExpression schedule,
        Duration flexibleWindow,
        int retryAttempts,
        Duration maxEventAge,
        Optional<IQueue> deadLetterQueue,
        JsonObject input,
        boolean enabled) {

    public ChaosScheduleProps {
        Objects.requireNonNull(schedule, "schedule");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builder like CDK's own: {@code schedule} has to be given. */
    public static final class Builder {

        private ScheduleExpression schedule;
        private Duration flexibleWindow = Duration.minutes(0);
        private int retryAttempts = 3;
        private Duration maxEventAge = Duration.minutes(15);
        private IQueue deadLetterQueue;
        private JsonObject configuration = JsonObject.EMPTY;
        private String dry = "";
        private boolean enabled = true;

        private Builder() {}

        /** {@code cron}, {@code rate} or {@code at}, with its time zone; the default is UTC. */
        public Builder schedule(ScheduleExpression schedule) {
            this.schedule = schedule;
            return this;
        }

        /** Within how much time after that the run may begin. Left out: at the time itself. */
        public Builder flexibleWindow(Duration window) {
            this.flexibleWindow = window;
            return this;
        }

        /** Sets how often a start that AWS refused is tried again. Default: three times. */
        public Builder retryAttempts(int attempts) {
            this.retryAttempts = attempts;
            return this;
        }

        /**
         * Sets how late a run may still begin. Default: a quarter of an hour, since nobody may
         * watch it any more.
         */
        public Builder maxEventAge(Duration age) {
            this.maxEventAge = age;
            return this;
        }

        /** Sets the queue for starts that failed. Default: a queue of its own. */
        public Builder deadLetterQueue(IQueue queue) {
            this.deadLetterQueue = queue;
            return this;
        }

        /** Values that override what the experiment declares as configuration. */
        public Builder configuration(Map<String, String> overrides) {
            JsonObject all = JsonObject.EMPTY;
            for (String key : overrides.keySet().stream().sorted().toList()) {
                all = all.with(key, overrides.get(key));
            }
            this.configuration = all;
            return this;
        }

        /** Sets what the runs leave out: probes, actions, activities or pause. */
        public Builder dry(String what) {
            this.dry = what;
            return this;
        }

        /** Left out: it is. */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * @throws NullPointerException when there is no schedule
         */
        public ChaosScheduleProps build() {
            return new ChaosScheduleProps(
                    schedule,
                    flexibleWindow,
                    retryAttempts,
                    maxEventAge,
                    Optional.ofNullable(deadLetterQueue),
                    input(),
                    enabled);
        }

        private JsonObject input() {
            JsonObject input = JsonObject.EMPTY;
            if (!configuration.fields().isEmpty()) {
                input = input.with("configuration", configuration);
            }
            return dry.isEmpty() ? input : input.with("dry", dry);
        }
    }
}
