package chaosstates.account;

import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quotas of the account, as far as AWS tells what is used of them.
 *
 * @param isDeployed whether machines, roles and functions are there already
 */
record Quotas(Inquiry inquiry, boolean isDeployed) {

    /** Machines in a region, unless AWS has allowed more. */
    private static final int MOST_MACHINES = 10_000;

    private static final int MACHINES = 2;

    /** Asks how many functions may run at once, and whether machines and roles fit. */
    List<Finding> findings() {
        Stream<Finding> always = Answers.asked("functions at once", this::concurrency);
        Stream<Finding> before =
                isDeployed
                        ? Stream.empty()
                        : Stream.concat(
                                Answers.asked("roles", this::roles),
                                Answers.asked("state machines", this::machines));
        return Stream.concat(always, before).toList();
    }

    private Stream<Finding> concurrency() {
        JsonObject settings = inquiry.client("lambda").call("GetAccountSettings", JsonObject.EMPTY);
        Optional<Integer> free =
                number(settings.object("AccountLimit"), "UnreservedConcurrentExecutions");
        return Stream.of(
                fits(
                        "functions at once",
                        atOnce(),
                        free,
                        "ask AWS for more concurrent executions of Lambda"));
    }

    /** Counts branches: what is in the background or beside the method runs at the same time. */
    private int atOnce() {
        long background = inquiry.plan().steps().filter(Step::isBackground).count();
        int beside = inquiry.plan().safeguards().size() + inquiry.plan().watches().size();
        return (int) background + beside + (inquiry.plan().during().isPresent() ? 2 : 1);
    }

    private Stream<Finding> roles() {
        JsonObject summary =
                inquiry.client("iam")
                        .call("GetAccountSummary", JsonObject.EMPTY)
                        .object("SummaryMap");
        Optional<Integer> used = number(summary, "Roles");
        Optional<Integer> free =
                number(summary, "RolesQuota").flatMap(most -> used.map(it -> most - it));
        return Stream.of(fits("roles", needed(), free, "ask AWS for more roles"));
    }

    /** Counts a role for each function and one for the machines, at most. */
    private int needed() {
        return inquiry.compiled().use().functions().size() + 1;
    }

    private Stream<Finding> machines() {
        int there = inquiry.executions().machines(name -> true).size();
        return Stream.of(
                fits(
                        "state machines",
                        MACHINES,
                        Optional.of(MOST_MACHINES - there),
                        "ask AWS for more state machines"));
    }

    private static Finding fits(String about, int needed, Optional<Integer> free, String hint) {
        if (free.isEmpty()) {
            return Finding.unknown(about, "AWS did not tell", "");
        }
        String found = "%d needed at most, %d free".formatted(needed, free.get());
        return needed <= free.get()
                ? Finding.well(about, found)
                : Finding.amiss(about, found, hint);
    }

    private static Optional<Integer> number(JsonObject object, String key) {
        return object.get(key)
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).value().intValue());
    }
}
