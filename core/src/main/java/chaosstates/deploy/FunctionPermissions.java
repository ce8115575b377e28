package chaosstates.deploy;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * Permissions of each function that the machines call, besides those of every function: to write
 * its log and its traces.
 *
 * @param configuration of the experiment, with what is known of it before a run
 */
public record FunctionPermissions(
        MachineUse machines,
        Catalogue catalogue,
        Names names,
        OwnPermissions own,
        JsonObject configuration) {

    /** The event bus on which ended runs are told: that of the account. */
    public static final String EVENT_BUS = "default";

    /**
     * @throws IllegalArgumentException when it is of an activity that the catalogue does not hold
     */
    public List<IamStatement> of(FunctionRef function, FunctionUse use) {
        return switch (function) {
            case FunctionRef.Activity activity -> withSecrets(function, needs(use));
            case FunctionRef.Control control -> withSecrets(function, needs(use));
            case FunctionRef.Own own -> of(own, use);
            case FunctionRef.Python python ->
                    throw new IllegalArgumentException("no machine calls " + python.key());
        };
    }

    private List<IamStatement> of(FunctionRef.Own function, FunctionUse use) {
        return switch (function) {
            case HYPOTHESIS -> withSecrets(function, needs(use));
            case JOURNAL -> own.journal(EVENT_BUS);
            case CLEARANCE -> own.clearance();
            case GUARD, DEPLOYMENT ->
                    throw new IllegalArgumentException("no machine calls the " + function);
        };
    }

    private Stream<IamStatement> needs(FunctionUse use) {
        return Stream.concat(
                use.arguments().entrySet().stream()
                        .flatMap(each -> needs(each.getKey(), each.getValue()).stream()),
                history(use.isReadingHistory()));
    }

    private Stream<IamStatement> history(boolean isRead) {
        return isRead ? Stream.of(OwnPermissions.history(names.machine())) : Stream.of();
    }

    /** A control that is called by the function of something else is told what has come by it. */
    private List<IamStatement> needs(String id, List<JsonObject> uses) {
        return catalogue
                .control(id)
                .map(control -> IamStatements.of(control.iam(), uses, configuration))
                .orElseGet(() -> IamStatements.of(spec(id), uses, configuration));
    }

    private List<IamStatement> withSecrets(FunctionRef function, Stream<IamStatement> needs) {
        return Stream.concat(
                        needs,
                        IamStatements.ofSecrets(machines.secrets(function), configuration).stream())
                .toList();
    }

    private ActivitySpec spec(String activity) {
        return catalogue.find(activity).orElseThrow(() -> notInCatalogue(activity));
    }

    private static IllegalArgumentException notInCatalogue(String id) {
        return new IllegalArgumentException("%s is not in the catalogue".formatted(id));
    }
}
