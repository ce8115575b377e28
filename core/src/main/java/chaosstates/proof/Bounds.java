package chaosstates.proof;

import chaosstates.asl.AslWriter;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Successors;
import chaosstates.asl.Task;
import chaosstates.asl.Wait;
import chaosstates.cost.Cost;
import chaosstates.cost.MachineCost;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonSize;
import chaosstates.json.JsonText;
import chaosstates.json.JsonWriter;
import chaosstates.plan.WatchStep;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.WatchCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures of a machine that must not grow without end: loops, events, bytes.
 *
 * @param loops each as the states of one round
 * @param written the definition
 * @param size of that on one line, in bytes
 * @param arguments of the state with the largest, in bytes
 * @param largest that state's name
 * @param endless loops that nothing ends
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
 *     Step Functions</a>
 */
record Bounds(
        StateMachine machine,
        List<List<String>> loops,
        JsonObject written,
        int size,
        int arguments,
        String largest,
        List<Flaw> endless) {

    static final int MOST_BYTES_OF_DEFINITION = 1024 * 1024;

    /**
     * Share of a CloudFormation template's 1,000,000 bytes; the guardian and all else needs the
     * rest.
     */
    private static final int MOST_BYTES_IN_TEMPLATE = 800_000;

    /** Characters of a template's text for one of JSON, at most: it has quotes and backslashes. */
    private static final int MOST_ESCAPED = 2;

    private static final String SHORTER =
            "check the hypothesis less often (--hypothesis-frequency), shorten the pauses, or"
                    + " divide the experiment";
    private static final String SMALLER =
            "divide the experiment, or move long texts elsewhere: the state that journals, and"
                    + " controls, are given the whole experiment";

    static Bounds of(StateMachine machine) {
        Survey survey = new Survey();
        survey.body(machine.body(), () -> false);
        JsonObject written = AslWriter.write(machine);
        return new Bounds(
                machine,
                survey.loops,
                written,
                JsonSize.of(written),
                survey.arguments,
                survey.largest,
                survey.endless);
    }

    /** Measures what a run can come to; empty where a loop has no end. */
    Optional<Cost> worst() {
        return endless.isEmpty() ? Optional.of(MachineCost.worst(machine)) : Optional.empty();
    }

    /** Measures the definition as its file holds it, in bytes. */
    int definition() {
        return JsonText.of(written).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Measures the definition as a text of a template: without indents, its quotes escaped. */
    private int inTemplate() {
        return JsonSize.of(Json.of(JsonWriter.compact(written)));
    }

    List<Flaw> flaws() {
        return Stream.concat(endless.stream(), excesses()).toList();
    }

    /** Finds the limits that a run may come to exceed; what nobody asks for is not measured. */
    Stream<Flaw> excesses() {
        return Stream.<Supplier<Optional<Flaw>>>of(
                        this::ofDefinition, this::ofTemplate, this::ofArguments, this::ofEvents)
                .flatMap(limit -> limit.get().stream());
    }

    /** Makes the text only of a definition that comes near the limit. */
    private Optional<Flaw> ofDefinition() {
        return JsonText.atMost(written, size) > MOST_BYTES_OF_DEFINITION
                ? tooMuch(
                        definition(),
                        MOST_BYTES_OF_DEFINITION,
                        "the definition has",
                        "bytes",
                        List.of(),
                        SMALLER)
                : Optional.empty();
    }

    private Optional<Flaw> ofTemplate() {
        return MOST_ESCAPED * size > MOST_BYTES_IN_TEMPLATE
                ? tooMuch(
                        inTemplate(),
                        MOST_BYTES_IN_TEMPLATE,
                        "in the template that deploys it, the definition has",
                        "bytes",
                        List.of(),
                        SMALLER)
                : Optional.empty();
    }

    private Optional<Flaw> ofArguments() {
        return tooMuch(
                arguments,
                Task.MOST_BYTES,
                "the arguments of " + largest + " have",
                "bytes",
                List.of(largest),
                SMALLER);
    }

    private Optional<Flaw> ofEvents() {
        return worst().flatMap(
                        cost ->
                                tooMuch(
                                        cost.events(),
                                        Cost.MOST_EVENTS,
                                        "the history may come to",
                                        "events",
                                        loops.stream().flatMap(List::stream).toList(),
                                        SHORTER));
    }

    private static Optional<Flaw> tooMuch(
            long found, long most, String what, String unit, List<String> path, String hint) {
        String message = "%s %,d %s of at most %,d";
        return found > most
                ? Optional.of(new Flaw(message.formatted(what, found, unit, most), path, hint))
                : Optional.empty();
    }

    private static final class Survey {
        private final List<Flaw> endless = new ArrayList<>();
        private final List<List<String>> loops = new ArrayList<>();
        private int arguments;
        private String largest = "";

        /**
         * @param isEnded whether a branch beside it ends it
         */
        void body(States body, BooleanSupplier isEnded) {
            Optional<List<String>> loop = Loops.in(body);
            loop.ifPresent(round -> loop(round, body, isEnded.getAsBoolean()));
            body.states().forEach(this::state);
        }

        private void loop(List<String> round, States body, boolean isEnded) {
            loops.add(round);
            if (!isEnded) {
                endless.add(new Flaw("nothing ends this loop", round));
            } else if (round.stream().noneMatch(name -> takesTime(body.states().get(name)))) {
                endless.add(new Flaw("this loop takes no time, so it has no end", round));
            }
        }

        private static boolean takesTime(State state) {
            return state instanceof Task || state instanceof Wait;
        }

        private void state(String name, State state) {
            if (state instanceof Parallel parallel) {
                parallel.branches()
                        .forEach(
                                branch ->
                                        body(
                                                branch,
                                                () ->
                                                        isEndedBeside(branch, parallel)
                                                                || endsByItself(branch, parallel)));
            } else if (state instanceof Task task) {
                int bytes = task.bytes();
                largest = bytes > arguments ? name : largest;
                arguments = Math.max(arguments, bytes);
            }
        }

        /**
         * Tells whether another branch ends the loop: one that has an end, and whose every end is
         * an error.
         */
        private static boolean isEndedBeside(States branch, Parallel parallel) {
            return parallel.branches().stream()
                    .filter(other -> other != branch)
                    .anyMatch(other -> Loops.in(other).isEmpty() && endsByError(other));
        }

        /**
         * Tells whether the loop is a watch, which ends by itself once another branch has told that
         * the run is over; that branch has no other good end.
         */
        private static boolean endsByItself(States branch, Parallel parallel) {
            return branch.states().values().stream().anyMatch(Survey::isWatch)
                    && parallel.branches().stream()
                            .filter(other -> other != branch)
                            .anyMatch(other -> Loops.in(other).isEmpty() && tellsItsEnd(other));
        }

        private static boolean isWatch(State state) {
            return state instanceof Task task
                    && FunctionCall.of(task.arguments()) instanceof WatchCall call
                    && call.over().equals(WatchStep.OVER);
        }

        private static boolean tellsItsEnd(States branch) {
            return branch.states().entrySet().stream()
                    .filter(state -> Successors.ofSuccess(state.getValue()).isEmpty())
                    .filter(state -> !(state.getValue() instanceof Fail))
                    .allMatch(state -> state.getKey().equals(WatchStep.OVER));
        }

        private static boolean endsByError(States branch) {
            return branch.states().values().stream()
                    .filter(state -> Successors.ofSuccess(state).isEmpty())
                    .allMatch(Fail.class::isInstance);
        }
    }
}
