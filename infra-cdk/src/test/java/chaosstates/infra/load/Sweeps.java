package chaosstates.infra.load;

import chaosstates.infra.load.TenOClock.Rate;
import chaosstates.infra.load.TenOClock.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Simulation of the guard's calls while a thousand experiments run that began at ten o'clock: of a
 * sweep, and of an alarm that is a stop condition of all of them. The guard makes one call after
 * the other, and one that AWS refuses again after a rest with jitter.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
 *     Step Functions</a>
 */
final class Sweeps {

    /** Machines of which a sweep lists all executions: {@code AppGuard.SLICE}. */
    private static final int SLICE = 25;

    private static final int LISTS_OF_A_MACHINE = 4;

    /** Seconds from one sweep to the next; none knows of ten o'clock. */
    private static final int CYCLE_SECONDS = 300;

    private static final int PHASES = 60;

    /** Seconds that a call takes, if it is not refused. */
    private static final double CALL_SECONDS = 0.03;

    /** Calls by their rates in most regions. */
    private enum Operation {
        LIST_STATE_MACHINES(new Rate(100, 5)),
        LIST_EXECUTIONS(new Rate(100, 2)),
        DESCRIBE_STATE_MACHINE(new Rate(200, 20)),
        DESCRIBE_EXECUTION(new Rate(250, 10)),
        STOP_EXECUTION(new Rate(500, 25)),
        DESCRIBE_ALARMS(new Rate(9, 9)),
        /** GetObject of S3, for a lease. */
        GET_OBJECT(new Rate(5_500, 5_500));

        private final Rate rate;

        Operation(Rate rate) {
            this.rate = rate;
        }
    }

    private final RandomGenerator random =
            RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(10);
    private final Map<Operation, Double> tokens = new EnumMap<>(Operation.class);
    private final Map<Operation, Double> since = new EnumMap<>(Operation.class);
    private double now;
    private int calls;
    private int refused;

    private Sweeps() {}

    /** Renders the rows of a table: what the guard is about, and what came of it. */
    static String table() {
        StringBuilder rows = new StringBuilder();
        rows.append("| the guard looks | window | runs that go on | calls | refused at first |");
        rows.append(" takes |\n|---|---|---|---|---|---|\n");
        for (int minutes : TenOClock.WINDOWS) {
            rows.append(row("in a sweep", minutes, held -> new Sweeps().sweep(held)));
        }
        rows.append(row("for an alarm of all", 0, held -> new Sweeps().alarm(held)));
        return rows.toString();
    }

    /** Look of the guard, given the runs that hold leases. */
    private interface Look {
        Sweeps at(int held);
    }

    private static String row(String what, int minutes, Look look) {
        int held = most(new TenOClock().runs(minutes));
        Sweeps done = look.at(held);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %,d | %d | %.0f s |%n",
                what,
                minutes == 0 ? "none" : minutes + " min",
                held,
                done.calls,
                done.refused,
                done.now);
    }

    /** Counts the runs that go on when the least lucky sweep begins, of those of any phase. */
    private static int most(List<Run> runs) {
        double last = runs.stream().mapToDouble(Run::end).max().orElseThrow();
        return IntStream.rangeClosed(0, (int) (last / CYCLE_SECONDS * PHASES))
                .mapToDouble(phase -> (double) phase * CYCLE_SECONDS / PHASES)
                .mapToInt(
                        at ->
                                (int)
                                        runs.stream()
                                                .filter(run -> run.start() <= at && at < run.end())
                                                .count())
                .max()
                .orElseThrow();
    }

    private Sweeps sweep(int held) {
        look(held, List.of(Operation.DESCRIBE_EXECUTION, Operation.DESCRIBE_ALARMS));
        return this;
    }

    private Sweeps alarm(int held) {
        look(held, List.of(Operation.DESCRIBE_EXECUTION, Operation.STOP_EXECUTION));
        return this;
    }

    /** Makes the calls of one look: for each run that holds a lease, and for a slice. */
    private void look(int held, List<Operation> ofARun) {
        List<Operation> all = new ArrayList<>(Collections.nCopies(held, Operation.GET_OBJECT));
        all.addAll(Collections.nCopies(2, Operation.LIST_STATE_MACHINES));
        for (int run = 0; run < held; run++) {
            all.add(Operation.DESCRIBE_STATE_MACHINE);
            all.addAll(ofARun);
        }
        for (int machine = 0; machine < SLICE; machine++) {
            all.add(Operation.DESCRIBE_STATE_MACHINE);
            all.addAll(Collections.nCopies(LISTS_OF_A_MACHINE, Operation.LIST_EXECUTIONS));
        }
        all.forEach(this::call);
    }

    private void call(Operation operation) {
        calls++;
        for (int attempt = 0; !isTaken(operation); attempt++) {
            refused += attempt == 0 ? 1 : 0;
            now += random.nextDouble() * Math.min(20, 0.1 * Math.pow(2, attempt));
        }
        now += CALL_SECONDS;
    }

    private boolean isTaken(Operation operation) {
        double had = tokens.getOrDefault(operation, operation.rate.bucket());
        double refilled = (now - since.getOrDefault(operation, 0.0)) * operation.rate.refill();
        double has = Math.min(operation.rate.bucket(), had + refilled);
        since.put(operation, now);
        tokens.put(operation, has >= 1 ? has - 1 : has);
        return has >= 1;
    }
}
