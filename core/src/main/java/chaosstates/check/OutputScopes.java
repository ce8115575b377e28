package chaosstates.check;

import chaosstates.check.lookup.Steps;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Awaiting;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of an experiment with the outputs that are known there.
 *
 * @param value a part with texts
 * @param known the names of the outputs
 */
record OutputScopes(Json value, Set<String> known) {

    /** Lists all parts in which placeholders stand. */
    static List<OutputScopes> of(Experiment experiment, Steps steps) {
        List<OutputScopes> scopes = new ArrayList<>();
        List<Entry> method = experiment.method();
        for (int index = 0; index < method.size(); index++) {
            add(method.get(index), before(index, experiment, steps), experiment, scopes);
        }
        Set<String> all = names(experiment);
        experiment.rollbacks().forEach(entry -> add(entry, all, experiment, scopes));
        for (Awaiting awaiting : experiment.chaining().awaited()) {
            Set<String> known = known(awaiting, experiment, steps);
            experiment.probe(awaiting).ifPresent(probe -> add(probe, known, scopes));
        }
        unknowing(experiment).forEach(value -> scopes.add(new OutputScopes(value, Set.of())));
        return scopes;
    }

    /** Returns the names of all outputs. */
    static Set<String> names(Experiment experiment) {
        return experiment.chaining().outputs().stream().map(Output::as).collect(Collectors.toSet());
    }

    private static void add(
            Entry entry, Set<String> known, Experiment experiment, List<OutputScopes> scopes) {
        experiment.resolve(entry).ifPresent(activity -> add(activity, known, scopes));
        entry.tolerance().ifPresent(tolerance -> scopes.add(new OutputScopes(tolerance, known)));
    }

    /** A pause is a state of its own, which knows no outputs. */
    private static void add(Activity activity, Set<String> known, List<OutputScopes> scopes) {
        scopes.add(new OutputScopes(activity.source().without("pauses"), known));
        activity.source()
                .get("pauses")
                .ifPresent(pauses -> scopes.add(new OutputScopes(pauses, Set.of())));
    }

    /** The outputs of the steps before that place in the method. */
    private static Set<String> before(int index, Experiment experiment, Steps steps) {
        return experiment.chaining().outputs().stream()
                .filter(output -> steps.first(output.of()).orElse(index) < index)
                .map(Output::as)
                .collect(Collectors.toSet());
    }

    private static Set<String> known(Awaiting awaiting, Experiment experiment, Steps steps) {
        boolean isOfMethod = steps.first(awaiting.of()).isPresent();
        int place = steps.first(awaiting.of()).orElse(0);
        return switch (awaiting.kind()) {
            case EFFECT -> before(place + 1, experiment, steps);
            case WAIT -> isOfMethod ? before(place, experiment, steps) : names(experiment);
        };
    }

    /** Lists the parts that are read before any step has run, or know of none. */
    private static Stream<Json> unknowing(Experiment experiment) {
        JsonObject source = experiment.source();
        return Stream.of(
                        source.get("title").stream(),
                        source.get("configuration").stream(),
                        source.get("secrets").stream(),
                        source.get("controls").stream(),
                        experiment.hypothesis().<Json>map(it -> it.source()).stream(),
                        Placeholders.ofOurs(experiment))
                .flatMap(values -> values);
    }

    Stream<JsonString> texts() {
        return Placeholders.texts(value);
    }
}
