package chaosstates.infra.example;

import chaosstates.compile.Compilation;
import chaosstates.infra.ChaosExperiment;
import chaosstates.infra.ChaosExperimentProps;
import chaosstates.infra.ChaosNotifications;
import chaosstates.infra.ChaosSchedule;
import chaosstates.infra.ChaosScheduleProps;
import chaosstates.infra.ExperimentFile;
import chaosstates.infra.JournalBucket;
import chaosstates.infra.Packages;
import chaosstates.lambdas.registry.Activities;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/**
 * An example: an experiment that starts every working day, that an alarm stops, and of whose runs
 * somebody is told.
 */
public final class WatchedStack extends Stack {

    /**
     * @param file an experiment
     * @param packages what the module {@code lambdas} builds
     */
    public WatchedStack(Construct scope, String id, Path file, Packages packages) {
        super(scope, id);
        ChaosExperiment failover = failover(file, packages);
        everyWorkingDay(failover);
    }

    private ChaosExperiment failover(Path file, Packages packages) {
        Compilation compiled = ExperimentFile.compile(file, Activities.CATALOGUE).orThrow();
        IAlarm errors = Alarm.fromAlarmName(this, "Errors", "checkout-errors");
        ChaosNotifications notifications = new ChaosNotifications(this, "Notifications");
        notifications.topic().addSubscription(new EmailSubscription("shop@example.com"));
        return new ChaosExperiment(
                this,
                "Failover",
                ChaosExperimentProps.builder()
                        .experiment(compiled)
                        .catalogue(Activities.CATALOGUE)
                        .packages(packages)
                        .journals(new JournalBucket(this, "Journals").bucket())
                        .stopAlarms(List.of(errors))
                        .notifications(notifications.topic())
                        .dashboard(true)
                        .build());
    }

    private void everyWorkingDay(ChaosExperiment failover) {
        new ChaosSchedule(
                this,
                "WorkingDays",
                failover,
                ChaosScheduleProps.builder()
                        .schedule(
                                ScheduleExpression.cron(
                                        CronOptionsWithTimezone.builder()
                                                .weekDay("MON-FRI")
                                                .hour("10")
                                                .minute("0")
                                                .timeZone(TimeZone.EUROPE_BERLIN)
                                                .build()))
                        .flexibleWindow(Duration.minutes(30))
                        .configuration(Map.of("aws_region", "us-east-1"))
                        .build());
    }
}
