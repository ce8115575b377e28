package chaosstates.tell;

import chaosstates.catalogue.ControlInterruption;
import chaosstates.model.Activity;
import chaosstates.model.Hypothesis;
import chaosstates.model.Pauses;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.run.Block;
import chaosstates.run.Failure;
import chaosstates.run.RunRecord;
import chaosstates.run.Sample;
import chaosstates.wire.ActivityRecord;
import java.util.stream.Collectors;

/** Tells of the hypothesis that is sampled while the method goes on. */
final class SampleLines {

    private final Plan plan;
    private final Log log;
    private boolean isSampling;
    private boolean isMissed;
    private boolean isLost;

    SampleLines(Plan plan, Log log) {
        this.plan = plan;
        this.log = log;
    }

    /** Tells whether any sample so far missed the tolerance. */
    boolean isMissed() {
        return isMissed;
    }

    /** Tells whether so many samples missed that the method was ended. */
    boolean isLost() {
        return isLost;
    }

    void began() {
        if (!isSampling) {
            isSampling = true;
            log.info(
                    "Executing the steady-state hypothesis continuously every "
                            + plan.mode().sampling().frequency()
                            + " seconds");
            withoutPauses();
        }
    }

    /** The original pauses around each sample, so that there are fewer than the frequency says. */
    private void withoutPauses() {
        String names =
                plan.during().stream()
                        .flatMap(during -> during.probes().stream())
                        .map(Step::activity)
                        .filter(probe -> !probe.pauses().equals(Pauses.NONE))
                        .map(Activity::name)
                        .collect(Collectors.joining(", "));
        if (!plan.isCompatible() && !names.isEmpty()) {
            log.info("Samples leave out the pauses of: " + names);
        }
    }

    /** Tells that sampling is over, by its own end or with all the rest. */
    void left() {
        if (isSampling) {
            isSampling = false;
            log.info("Continuous steady state hypothesis terminated");
        }
    }

    void failed(Failure failure) {
        String why = failure.text();
        log.critical(ControlInterruption.of(why).map(ControlInterruption::reason).orElse(why));
    }

    void sampled(Block block) {
        block.samples().forEach(this::sampled);
        if (block.isLost()) {
            isLost = true;
            log.info(
                    "Terminating immediately the experiment after %.1f%% hypothesis deviated"
                            .formatted(100 * block.missed() / block.sampled()));
        }
    }

    private void sampled(Sample sample) {
        log.info("Steady state hypothesis: " + title());
        boolean met = true;
        for (RunRecord record : sample.probes()) {
            met &= isInTolerance(record);
        }
        if (met) {
            log.info("Steady state hypothesis is met!");
        }
        isMissed |= !met;
    }

    private String title() {
        return plan.experiment().hypothesis().map(Hypothesis::title).orElse("");
    }

    private boolean isInTolerance(RunRecord record) {
        Activity probe = record.step().activity();
        log.info(probe.type().label() + ": " + probe.name());
        if (record.failed()) {
            log.error("  => failed: " + record.failure());
            log.warning("Probe terminated unexpectedly, so its tolerance could not be validated");
        }
        boolean met = !new ActivityRecord(record.json()).isMissed();
        if (!met) {
            log.warning(
                    "Continuous steady state probe '"
                            + probe.name()
                            + "' is not in the given tolerance");
        }
        return met;
    }
}
