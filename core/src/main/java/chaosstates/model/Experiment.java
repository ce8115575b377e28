package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An experiment as its file declares it.
 *
 * @param controls its own: not those of its hypothesis and its activities
 * @param source the whole document: what the journal repeats
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/">The experiment format</a>
 */
public record Experiment(
        String title,
        String description,
        Settings settings,
        Optional<Hypothesis> hypothesis,
        List<Entry> method,
        List<Entry> rollbacks,
        List<Control> controls,
        JsonObject source) {

    /**
     * Settings of an experiment's runs.
     *
     * @param configuration as declared, unresolved; empty when absent
     * @param configurationProbes by their keys, in the order of their declaration
     * @param secrets as declared, unresolved; empty when absent
     * @param strategies from the file's {@code runtime}; the defaults when absent
     * @param safety from our settings among the file's {@code extensions}
     * @param watches from the same settings
     * @param metrics among the watches
     * @param chaining from our settings, too
     */
    public record Settings(
            JsonObject configuration,
            Map<String, Activity> configurationProbes,
            JsonObject secrets,
            Strategies strategies,
            Safety safety,
            List<Watch> watches,
            List<MetricWatch> metrics,
            Chaining chaining) {

        public Settings {
            configurationProbes =
                    Collections.unmodifiableMap(new LinkedHashMap<>(configurationProbes));
            watches = List.copyOf(watches);
            metrics = List.copyOf(metrics);
        }
    }

    public Experiment {
        method = List.copyOf(method);
        rollbacks = List.copyOf(rollbacks);
        controls = List.copyOf(controls);
    }

    public JsonObject configuration() {
        return settings.configuration();
    }

    public JsonObject secrets() {
        return settings.secrets();
    }

    public Strategies strategies() {
        return settings.strategies();
    }

    public Safety safety() {
        return settings.safety();
    }

    public List<Watch> watches() {
        return settings.watches();
    }

    /** Lists the metrics that are watched. */
    public List<MetricWatch> metrics() {
        return settings.metrics();
    }

    public Chaining chaining() {
        return settings.chaining();
    }

    /**
     * Returns the experiment with another title.
     *
     * @param value as it stands in the document
     */
    public Experiment titled(String name, Json value) {
        return new Experiment(
                name,
                description,
                settings,
                hypothesis,
                method,
                rollbacks,
                controls,
                source.with("title", value));
    }

    /** Lists the entries of the hypothesis, the method and the rollbacks, in this order. */
    public Stream<Entry> entries() {
        return Stream.of(hypothesisProbes(), method, rollbacks).flatMap(List::stream);
    }

    /** The entries that are activities themselves, and the watches' own probes. */
    public Stream<Activity> activities() {
        return activities(Stream.concat(entries(), watches().stream().map(Watch::probe)));
    }

    private static Stream<Activity> activities(Stream<Entry> entries) {
        return entries.filter(Activity.class::isInstance).map(Activity.class::cast);
    }

    /** Lists the experiment's own controls, then those of the hypothesis and of the activities. */
    public Stream<Control> allControls() {
        return Stream.of(
                        controls.stream(),
                        hypothesis.stream().flatMap(declared -> declared.controls().stream()),
                        activities().flatMap(activity -> activity.controls().stream()))
                .flatMap(all -> all);
    }

    /** Returns the probes of the configuration by their keys, in the order of their declaration. */
    public Map<String, Activity> configurationProbes() {
        return settings.configurationProbes();
    }

    /** Lists the probes of the hypothesis; none without a hypothesis. */
    public List<Entry> hypothesisProbes() {
        return hypothesis.map(Hypothesis::probes).orElse(List.of());
    }

    /**
     * Finds the activity that a {@code ref} means. Of several activities of the name it is the
     * last, and one of the hypothesis rather than one of the method; those of the rollbacks can't
     * be referred to.
     */
    public Optional<Activity> find(String name) {
        return activities(Stream.of(method, hypothesisProbes()).flatMap(List::stream))
                .filter(activity -> activity.name().equals(name))
                .reduce((earlier, later) -> later);
    }

    /** The probe that is asked for an effect or by a wait; empty when nothing has the name. */
    public Optional<Activity> probe(Awaiting awaiting) {
        return awaiting.own().or(() -> find(awaiting.probe()));
    }

    /** The activity that an entry is or refers to; empty when nothing has the name. */
    public Optional<Activity> resolve(Entry entry) {
        return switch (entry) {
            case Activity activity -> Optional.of(activity);
            case Reference reference -> find(reference.name());
        };
    }
}
