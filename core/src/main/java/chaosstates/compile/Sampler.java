package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Pass;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Transition.Next;
import chaosstates.asl.Wait;
import chaosstates.cost.MachineCost;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.During;
import chaosstates.plan.EmbeddedControls;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Sampling;
import chaosstates.plan.Step;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.SampledProbe;
import chaosstates.wire.SampledSoFar;
import chaosstates.wire.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The branch that checks the hypothesis again and again while the method goes on: a Task takes a
 * block of samples, and leads to itself. What a block has found is in the history when it is done,
 * so that the cut at the method's end loses one block at most.
 */
final class Sampler {

    private static final String BEGIN = "Begin sampling";
    private static final String PAUSE = "Pause between samples";

    /** Shorter rests are taken within the function, which counts parts of seconds. */
    private static final double SHORTEST_WAIT_SECONDS = 5;

    /** Events of a Task and a Wait. */
    private static final int EVENTS_OF_A_SAMPLE = 7;

    private final Plan plan;
    private final During during;
    private final Exits exits;
    private final Sampling sampling;

    Sampler(Plan plan, During during, Exits exits) {
        this.plan = plan;
        this.during = during;
        this.exits = exits;
        this.sampling = plan.mode().sampling();
    }

    /**
     * @param method what the method costs, which decides how many samples make a block
     */
    States branch(Tasks tasks, MachineCost method) {
        boolean waits = sampling.frequency() >= SHORTEST_WAIT_SECONDS && fits(method);
        int bytes = call(tasks, 1, waits).bytesOfASample();
        long samples = waits ? 1 : Block.of(sampling.frequency(), method).fitting(bytes).samples();
        Map<String, State> states = new LinkedHashMap<>();
        states.put(
                BEGIN,
                new Pass(
                        "",
                        Optional.of(SampledSoFar.NOTHING.json()),
                        Optional.of(Tasks.UNCHANGED),
                        task()));
        Sequence block = new Sequence(tasks, exits);
        block.add(
                during.state(), next -> block(tasks, samples, waits, block.catchers(ends()), next));
        states.putAll(block.states(waits ? new Next(PAUSE) : task()).states());
        if (waits) {
            long seconds = (long) Math.ceil(sampling.frequency());
            states.put(PAUSE, Wait.of(Json.of(seconds), task()));
        }
        return new States(BEGIN, states);
    }

    private Task block(
            Tasks tasks, long samples, boolean waits, List<Catcher> ends, Transition next) {
        return Task.of(call(tasks, samples, waits).arguments(), timeoutSeconds(samples), next)
                .comment("Samples the hypothesis")
                .retry(Tasks.retrier(Tasks.MAY_HAVE_RUN))
                .catching(ends)
                .assign(Optional.of(counted()))
                .output(Tasks.UNCHANGED);
    }

    /** Tells whether the history has room for a Task and a Wait for each sample. */
    private boolean fits(MachineCost method) {
        double samples = method.worst().seconds() / sampling.frequency();
        return samples * EVENTS_OF_A_SAMPLE <= Block.EVENTS;
    }

    private Next task() {
        return new Next(during.state());
    }

    private HypothesisCall call(Tasks tasks, long samples, boolean waits) {
        HypothesisCall call =
                new HypothesisCall(
                        during.probes().stream().map(Sampler::probe).toList(),
                        new Samples(samples, waits ? 0 : sampling.frequency()),
                        Optional.of((long) sampling.failFastRatio())
                                .filter(ratio -> sampling.failFast()),
                        new SampledSoFar(
                                variable("$sampled"), variable("$missed"), variable("$raised")),
                        during.controls().around(),
                        Optional.of(Tasks.EXPERIMENT)
                                .filter(told -> controls().findAny().isPresent()),
                        tasks.run(true));
        return call.in(call.run().withSecrets(tasks.secrets(call)));
    }

    private static Json variable(String name) {
        return Json.of(Expressions.of(name));
    }

    private Stream<EmbeddedControls> controls() {
        return Stream.concat(
                        Stream.of(during.controls()), during.probes().stream().map(Step::controls))
                .filter(controls -> !controls.isEmpty());
    }

    private static SampledProbe probe(Step step) {
        return new SampledProbe(
                step.activity().source(),
                step.tolerance().orElse(Json.ofNull()),
                step.controls().around());
    }

    /** The counts of this block are where the next one begins. */
    private JsonObject counted() {
        JsonObject variables = SampledSoFar.returned(Expressions::result).json();
        return sampling.failFast() ? variables.with("held", Expressions.steadyDuring()) : variables;
    }

    private List<Exits.Rule> ends() {
        List<Exits.Rule> ends = new ArrayList<>(exits.breakOffs(Phase.DURING));
        if (sampling.failFast()) {
            ends.add(new Exits.Rule(List.of(Exits.MISS), Exit.STEADY_STATE_LOST));
        }
        ends.add(new Exits.Rule(List.of(Catcher.ALL), Exit.BROKEN_OFF));
        return ends;
    }

    /** A block ends by itself when its time is up: but a probe that has begun may take its time. */
    private int timeoutSeconds(long samples) {
        int probes = during.probes().stream().mapToInt(step -> step.spec().timeoutSeconds()).sum();
        int around = controls().mapToInt(EmbeddedControls::timeoutSeconds).sum();
        long block = (long) Math.ceil(samples * sampling.frequency());
        return (int) Math.min(Block.LONGEST_FUNCTION_SECONDS, block + probes + around + 10);
    }
}
