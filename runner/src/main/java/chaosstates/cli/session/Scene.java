package chaosstates.cli.session;

import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.StandIn;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Scene in which an experiment is played.
 *
 * @param standIn answers in the place of activities
 * @param epilogue warnings for the end of the run
 */
public record Scene(
        World world, RandomGenerator random, StandIn standIn, Supplier<List<String>> epilogue) {

    /** Makes a scene in which everything is called. */
    public static Scene of(World world, RandomGenerator random) {
        return new Scene(world, random, StandIn.NONE, List::of);
    }
}
