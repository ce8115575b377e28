package chaosstates.local;

import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.control.Placement;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ControlFunction;
import chaosstates.lambdas.function.Implementations;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import chaosstates.tell.Log;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FailedControl;
import chaosstates.wire.RunContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The controls of every run, called around the loading of the experiment: in this process, for
 * there is no machine yet. They can't change what is loaded.
 */
public final class LoadingControls {

    /** Patience with a control of Python, whose limit nobody knows. */
    private static final int LONGEST_SECONDS = 900;

    private final Placement placement;
    private final List<Control> python;
    private final Implementations known;
    private final Log log;

    /** Call of a control at one of its hooks. */
    private record Call(Control control, int seconds, Hook hook) {}

    /**
     * @param global those of the call and of the settings
     * @param python those that are modules of Python
     * @param known those of ours that may be called
     */
    public LoadingControls(
            List<Control> global, List<Control> python, Implementations known, Log log) {
        this.placement = new Placement(global, List.of(), false);
        this.python = List.copyOf(python);
        this.known = known;
        this.log = log;
    }

    /** Tells whether there is nothing to call. */
    public boolean isEmpty() {
        return Stream.of(Moment.values()).flatMap(this::calls).findAny().isEmpty();
    }

    /**
     * Loads the experiment. Those that are called after it are called whatever came of it.
     *
     * @param source a path or URL
     * @param document of what was loaded, if there is one
     * @throws InterruptExecution when one of them does not want it to be loaded
     */
    public <T> T around(
            String source, World world, Supplier<T> load, Function<T, Optional<Json>> document) {
        Json state = Json.ofNull();
        try {
            calls(Moment.BEFORE).forEach(call -> call(call, source, Json.ofNull(), world));
            T loaded = load.get();
            state = document.apply(loaded).orElse(Json.ofNull());
            return loaded;
        } finally {
            for (Call call : calls(Moment.AFTER).toList()) {
                call(call, source, state, world);
            }
        }
    }

    private Stream<Call> calls(Moment moment) {
        Hook hook = Hook.at(moment, Level.LOADING);
        return placement.at(hook, List.of()).stream()
                .flatMap(control -> seconds(control, hook).map(it -> new Call(control, it, hook)));
    }

    /** Returns the limit of a control that has the hook; a module of Python may have it. */
    private Stream<Integer> seconds(Control control, Hook hook) {
        return python.contains(control)
                ? Stream.of(LONGEST_SECONDS)
                : known.controls().stream()
                        .map(chaosstates.lambdas.api.Control::spec)
                        .filter(spec -> spec.id().equals(control.module()))
                        .filter(spec -> spec.hooks().contains(hook))
                        .map(ControlSpec::timeoutSeconds);
    }

    private void call(Call call, String source, Json state, World world) {
        try {
            ControlFunction function = new ControlFunction(known, world);
            Deadline.within(
                    Duration.ofSeconds(call.seconds()),
                    () -> function.run(called(call, source), () -> state));
        } catch (InterruptExecution interruption) {
            throw new InterruptExecution(
                    "The control '%s' refuses to load the experiment: %s"
                            .formatted(call.control().name(), interruption.getMessage()));
        } catch (RuntimeException | IOException failure) {
            String name = call.control().name();
            String hook = call.hook().function();
            log.warning(new FailedControl(name, hook, failure.getMessage(), 1).sentence());
        }
    }

    private static ControlCall called(Call call, String source) {
        return new ControlCall(
                call.control().source(),
                call.hook().function(),
                JsonObject.EMPTY.with("source", source),
                JsonObject.EMPTY,
                Optional.empty(),
                RunContext.of(JsonObject.EMPTY, JsonObject.EMPTY));
    }
}
