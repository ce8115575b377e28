package chaosstates.lambdas.deployment;

import chaosstates.lambdas.api.Sleeper;
import chaosstates.lambdas.clearance.Deployments;
import chaosstates.lambdas.clearance.Deployments.Mark;
import chaosstates.wire.platform.DeploymentCall;
import chaosstates.wire.platform.DeploymentCall.Place;
import chaosstates.wire.platform.DeploymentCall.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps deployments and runs of an experiment apart. Two custom resources of its stack call it: one
 * that is created or changed before everything else, and one that is removed before everything
 * else. A deployment marks itself, so that no run begins, then waits for those that go on, and is
 * refused when they do not end in time.
 */
public final class DeploymentFunction {

    /** Time after which a mark keeps nobody out, should CloudFormation have forgotten it. */
    static final Duration LONGEST_DEPLOYMENT = Duration.ofHours(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** Looks that have to find nothing: a list of executions may be a little behind. */
    private static final int QUIET_LOOKS = 2;

    /** Version in the mark of a removal, which nothing takes back. */
    private static final String REMOVAL = "none";

    private final Deployments deployments;
    private final Function<String, List<String>> runs;
    private final Duration patience;
    private final InstantSource clock;
    private final Sleeper sleeper;

    /**
     * @param runs the runs of a machine that need it as it is, each a sentence
     * @param patience how long a deployment waits for them
     */
    public DeploymentFunction(
            Deployments deployments,
            Function<String, List<String>> runs,
            Duration patience,
            InstantSource clock,
            Sleeper sleeper) {
        this.deployments = deployments;
        this.runs = runs;
        this.patience = patience;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /**
     * Returns once the change may go on.
     *
     * @throws RunsGoOn when it may not
     */
    public void run(DeploymentCall call) {
        boolean isRemoval = call.type() == Type.DELETE;
        boolean isFirst = (call.properties().place() == Place.BEFORE) != isRemoval;
        if (isFirst && !isTakenBack(call)) {
            begin(call);
        } else {
            call.machines().forEach(machine -> deployments.remove(name(machine)));
        }
    }

    /**
     * Tells whether CloudFormation takes a change back, of which the mark still tells: one that was
     * refused, or that failed later. It must not be refused again, and no run has begun since.
     */
    private boolean isTakenBack(DeploymentCall call) {
        return call.old()
                .flatMap(
                        old ->
                                deployments
                                        .find(name(old.machine()))
                                        .filter(mark -> mark.version().equals(old.version())))
                .isPresent();
    }

    private void begin(DeploymentCall call) {
        Instant now = clock.instant();
        Mark mark =
                new Mark(
                        call.type() == Type.DELETE ? REMOVAL : call.properties().version(),
                        now.plus(patience).plus(LONGEST_DEPLOYMENT));
        call.machines().forEach(machine -> deployments.put(name(machine), mark));
        List<String> left = await(call, now.plus(patience));
        if (!left.isEmpty()) {
            call.machines().forEach(machine -> deployments.put(name(machine), mark.refused()));
            throw new RunsGoOn(left);
        }
    }

    private List<String> await(DeploymentCall call, Instant limit) {
        int quiet = 0;
        while (true) {
            List<String> left =
                    call.machines().stream().flatMap(it -> runs.apply(it).stream()).toList();
            quiet = left.isEmpty() ? quiet + 1 : 0;
            if (quiet == QUIET_LOOKS || !left.isEmpty() && !clock.instant().isBefore(limit)) {
                return left;
            }
            pause();
        }
    }

    private void pause() {
        try {
            sleeper.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the function is being ended", ended);
        }
    }

    private static String name(String machine) {
        return machine.substring(machine.lastIndexOf(':') + 1);
    }
}
