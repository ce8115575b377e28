package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.ActivityRefused;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.BreaksOffTheOriginal;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;

/**
 * Activity by others, whose code may raise anything: the activity has failed then, as in the Chaos
 * Toolkit, and the run goes on by its rules.
 */
public record ActivityByOthers(Activity activity) implements Activity {

    @Override
    public ActivitySpec spec() {
        return activity.spec();
    }

    @Override
    public Json run(Call call, World world) {
        Json output = called(call, world);
        if (output == null) {
            throw new ActivityFailed(spec().id() + " has returned null: nothing is Json.ofNull()");
        }
        return output;
    }

    private Json called(Call call, World world) {
        try {
            return activity.run(call, world);
        } catch (ActivityFailed
                | ActivityRefused
                | InvalidActivity
                | InterruptExecution
                | BreaksOffTheOriginal
                | Raised meant) {
            throw meant;
        } catch (RuntimeException | LinkageError | StackOverflowError unforeseen) {
            throw new ActivityFailed(unforeseen.toString());
        }
    }
}
