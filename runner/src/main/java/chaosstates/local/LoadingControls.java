package chaosstates.local;

import chaosstates.activity.InterruptExecution;
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

    private final Placement placement;
    private final Implementations known;
    private final Log log;

    /** Call of a control at one of its hooks. */
    private record Call(Control control, chaosstates.lambdas.api.Control called, Hook hook) {}

    /**
     * @param global those of the call and of the settings
     * @param known those that may be called
     */
    public LoadingControls(List<Control> global, Implementations known, Log log) {
        this.placement = new Placement(global, List.of(), false);
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
        Hook hook = new Hook(moment, Level.LOADING);
        return placement.at(hook, List.of()).stream()
                .flatMap(
                        control ->
                                known.controls().stream()
                                        .filter(it -> it.spec().id().equals(control.module()))
                                        .filter(it -> it.spec().hooks().contains(hook))
                                        .map(it -> new Call(control, it, hook)));
    }

    private void call(Call call, String source, Json state, World world) {
        try {
            ControlFunction function = new ControlFunction(known, world);
            Deadline.within(
                    Duration.ofSeconds(call.called().spec().timeoutSeconds()),
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
