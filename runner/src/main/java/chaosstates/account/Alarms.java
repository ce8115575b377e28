package chaosstates.account;

import chaosstates.lambdas.clearance.Objection;
import chaosstates.lambdas.clearance.StopConditions;
import chaosstates.plan.Clearance;
import java.util.List;
import java.util.stream.Stream;

/** Stop conditions: alarms that are there and not on, and the safety lever of AWS FIS. */
record Alarms(Inquiry inquiry) {

    private static final String NOT_THERE = "there is no alarm";

    /** Asks for each alarm, and for the lever. */
    List<Finding> findings() {
        return inquiry.plan().clearance().stream().flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(Clearance clearance) {
        Stream<Finding> alarms =
                clearance.alarms().stream()
                        .map(alarm -> asked("alarm " + alarm, List.of(alarm), false));
        return clearance.safetyLever()
                ? Stream.concat(
                        alarms, Stream.of(asked("safety lever of AWS FIS", List.of(), true)))
                : alarms;
    }

    private Finding asked(String about, List<String> alarms, boolean lever) {
        return new StopConditions(inquiry.aws())
                .objections(alarms, lever).stream()
                        .findFirst()
                        .map(objection -> objected(about, objection))
                        .orElseGet(() -> Finding.well(about, "does not object"));
    }

    private static Finding objected(String about, Objection objection) {
        if (objection.said().startsWith(NOT_THERE)) {
            return Finding.amiss(
                    about, objection.said(), "look at its name, and at account and region");
        }
        return objection.isKnown()
                ? Finding.amiss(about, objection.said(), "no run begins before that is over")
                : Finding.unknown(about, objection.said(), "");
    }
}
