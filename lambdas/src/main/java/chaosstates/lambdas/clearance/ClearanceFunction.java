package chaosstates.lambdas.clearance;

import chaosstates.activity.Blocked;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.Targets;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.substitution.Resolver;
import chaosstates.substitution.Substitution;
import chaosstates.substitution.Variables;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ClearanceResult;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Clears a run before anything of it is begun: no stop condition holds, each target is the run's
 * own, and the experiment is not being deployed. What can't be found out keeps it from beginning,
 * too.
 */
public final class ClearanceFunction {

    private final StopConditions conditions;
    private final Leases leases;
    private final Deployments deployments;
    private final List<String> alarms;
    private final Environment environment;
    private final InstantSource clock;

    /**
     * @param alarms that count for every run, besides those of its experiment
     */
    public ClearanceFunction(
            StopConditions conditions,
            Leases leases,
            Deployments deployments,
            List<String> alarms,
            Environment environment,
            InstantSource clock) {
        this.conditions = conditions;
        this.leases = leases;
        this.deployments = deployments;
        this.alarms = List.copyOf(alarms);
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * @throws Blocked with all that objects to the run
     */
    public ClearanceResult run(ClearanceCall call) {
        String execution = call.execution();
        if (execution.isEmpty()) {
            throw new InvalidActivity("the payload names no execution");
        }
        List<String> objections = new ArrayList<>();
        List<String> watched = new ArrayList<>(call.alarms());
        watched.addAll(alarms);
        conditions
                .objections(watched, call.safetyLever())
                .forEach(objection -> objections.add(objection.said()));
        List<String> taken = new ArrayList<>();
        for (String target : targets(call)) {
            objection(target, execution).ifPresentOrElse(objections::add, () -> taken.add(target));
        }
        if (objections.isEmpty()) {
            deployed(execution).ifPresent(objections::add);
        }
        if (!objections.isEmpty()) {
            taken.forEach(target -> giveBack(target, execution));
            throw new Blocked(String.join("; ", objections));
        }
        return new ClearanceResult(taken);
    }

    private Optional<String> objection(String target, String execution) {
        if (target.contains("${")) {
            return Optional.of("the target " + target + " holds a placeholder that nothing fills");
        }
        try {
            return leases.take(target, execution);
        } catch (SdkException | Raised refused) {
            return Optional.of(
                    "whether the target %s is free could not be found out: %s"
                            .formatted(target, refused.getMessage()));
        }
    }

    /** Asked only now that the leases are taken, so that a deployment sees them. */
    private Optional<String> deployed(String execution) {
        try {
            return ExecutionArn.of(execution)
                    .flatMap(run -> deployments.find(run.machine()))
                    .filter(mark -> mark.holdsAt(clock.instant()))
                    .map(mark -> "the experiment is being deployed: start it afterwards");
        } catch (SdkException refused) {
            return Optional.of(
                    "whether the experiment is being deployed could not be found out: "
                            + refused.getMessage());
        }
    }

    private void giveBack(String target, String execution) {
        try {
            leases.release(target, execution);
        } catch (SdkException refused) {
            // Whoever wants it next finds that this run is over.
        }
    }

    private List<String> targets(ClearanceCall call) {
        Substitution substitution = Substitution.of(found(call.values()), JsonObject.EMPTY);
        return call.targets().stream()
                .map(target -> substitution.apply(Json.of(target)))
                .map(target -> target instanceof JsonString text ? text.value() : target.toString())
                .map(Targets::name)
                .distinct()
                .toList();
    }

    /**
     * Finds the configuration. A missing value may not matter here; a reader that needs it says so.
     */
    private JsonObject found(JsonObject configuration) {
        return Resolver.of(environment::get)
                .resolve(configuration, JsonObject.EMPTY, Variables.NONE)
                .value()
                .orElseThrow()
                .configuration();
    }
}
