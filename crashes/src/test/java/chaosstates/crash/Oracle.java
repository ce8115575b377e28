package chaosstates.crash;

import chaosstates.crash.Call.Written;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Oracle of a run and its guardians, made from what the world saw and from the experiment's
 * document alone: neither plan nor compiler nor fold is asked.
 */
final class Oracle {

    /** Prefixes of the states of the method, its controls included. */
    private static final List<String> METHOD =
            List.of("Action: ", "Probe: ", "Wait: ", "Control: everywhere before the method");

    private final String strategy;
    private final List<String> rollbacks;
    private final boolean isCleanedUp;

    Oracle(JsonObject experiment) {
        this.strategy =
                experiment
                        .object("runtime")
                        .object("rollbacks")
                        .string("strategy")
                        .orElse("default");
        this.rollbacks =
                items(experiment, "rollbacks")
                        .flatMap(item -> item.string("name").stream())
                        .toList();
        this.isCleanedUp =
                items(experiment, "controls")
                        .map(control -> control.object("provider"))
                        .anyMatch(it -> it.string("module").get().equals(Everywhere.MODULE));
    }

    private static Stream<JsonObject> items(JsonObject object, String key) {
        return object.get(key).stream()
                .flatMap(list -> ((JsonArray) list).items().stream())
                .map(JsonObject.class::cast);
    }

    /** Counts the rollbacks that the run, as it ended, makes necessary. */
    int due(Ran run) {
        return isDue(run) ? rollbacks.size() : 0;
    }

    private boolean isDue(Ran run) {
        return switch (strategy) {
            case "never" -> false;
            case "always" ->
                    run.calls().stream()
                            .anyMatch(call -> call.isOfMethod() || call.isOfHypothesis());
            case "deviated" ->
                    run.calls().stream()
                            .anyMatch(
                                    call ->
                                            isOfDeviation(call)
                                                    && call.missed()
                                                    && run.isAnswered(call));
            default -> run.calls().stream().anyMatch(Oracle::isInjected);
        };
    }

    private boolean mayBeDue(Ran run) {
        return switch (strategy) {
            case "never" -> false;
            case "always" -> run.hasEntered(Stream.of("Run"));
            case "deviated" ->
                    run.calls().stream()
                            .anyMatch(
                                    call ->
                                            isOfDeviation(call)
                                                    && (call.missed()
                                                            || call.spoil() != Spoil.NOTHING));
            default -> run.hasEntered(METHOD.stream());
        };
    }

    private static boolean isOfDeviation(Call call) {
        return call.is("After") || call.is("Wait") || call.isSample() || call.isOfMethod();
    }

    private static boolean isInjected(Call call) {
        return call.isOfMethod() && call.isAction() && call.tookEffect();
    }

    /** Lists the complaints; empty when there are none. */
    List<String> complaints(Ran run, List<Ran> guardians) {
        List<Call> all = new ArrayList<>(run.calls());
        guardians.forEach(guardian -> all.addAll(guardian.calls()));
        List<String> complaints = new ArrayList<>(missed(run, all));
        complaints.addAll(tooMuch(run, guardians, all));
        if (isCleanedUp
                && run.hasEntered(Stream.of("Run"))
                && all.stream().noneMatch(call -> call.is("Clean up control"))) {
            complaints.add("a control was not cleaned up");
        }
        Optional<Written> journal = Ran.journal(all.stream());
        if (journal.isEmpty()) {
            complaints.add("there is no journal");
        } else {
            complaints.addAll(wrong(journal.get().json(), run, guardians, all));
        }
        return complaints;
    }

    /** Rollbacks that are due and were not played after the last action. */
    List<String> missed(Ran run, List<Call> all) {
        if (!isDue(run)) {
            return List.of();
        }
        int last = 0;
        for (int index = 0; index < all.size(); index++) {
            last = isInjected(all.get(index)) ? index : last;
        }
        Set<String> played = names(all.subList(last, all.size()).stream().filter(Oracle::isPlayed));
        return rollbacks.stream()
                .filter(name -> !played.contains(name))
                .map(name -> "the rollback " + name + " was missed")
                .toList();
    }

    /** Tells whether a rollback took effect, or was kept from that by what time can't mend. */
    private static boolean isPlayed(Call call) {
        return call.isRollback() && (call.tookEffect() || !call.spoil().isMendedFor(call));
    }

    private List<String> tooMuch(Ran run, List<Ran> guardians, List<Call> all) {
        List<String> complaints = new ArrayList<>();
        if (!mayBeDue(run) && all.stream().anyMatch(Call::isRollback)) {
            complaints.add("a rollback was played that was not due");
        }
        Set<String> done =
                names(
                        run.calls().stream()
                                .filter(Call::isRollback)
                                .filter(call -> call.spoil().isAnswered())
                                .filter(run::isAnswered));
        for (Ran guardian : guardians) {
            guardian.calls().stream()
                    .filter(call -> call.isRollback() && done.contains(call.name()))
                    .forEach(call -> complaints.add(call.name() + " was played once more"));
            if (guardian.calls().stream()
                    .anyMatch(call -> call.isOfMethod() || call.isOfHypothesis())) {
                complaints.add("a guardian played the experiment");
            }
        }
        return complaints;
    }

    private static List<String> wrong(
            JsonObject journal, Ran run, List<Ran> guardians, List<Call> all) {
        List<String> complaints = new ArrayList<>();
        complaints.addAll(absent(journal, "run", all.stream().filter(Call::isOfMethod)));
        complaints.addAll(absent(journal, "rollbacks", all.stream().filter(Call::isRollback)));
        String verdict = journal.object("verdict").string("verdict").orElseThrow();
        boolean held = verdict.equals(Verdict.HELD.key());
        if (held && !run.isSuccess() && !run.isWithoutJournal()) {
            complaints.add("it is said to have held, but ended with " + run.end());
        }
        if (held && isBroken(run, guardians)) {
            complaints.add("it is said to have held, but something failed");
        }
        return complaints;
    }

    private static boolean isBroken(Ran run, List<Ran> guardians) {
        return Stream.concat(Stream.of(run), guardians.stream())
                .anyMatch(
                        ran ->
                                ran.calls().stream()
                                        .filter(call -> !call.mayGoWrong())
                                        .filter(call -> !call.spoil().isMendedFor(call))
                                        .anyMatch(ran::isAnswered));
    }

    private static List<String> absent(JsonObject journal, String key, Stream<Call> calls) {
        Set<String> there =
                names(items(journal, key).map(record -> record.object("activity")), "name");
        return names(calls.filter(Call::tookEffect)).stream()
                .filter(name -> !there.contains(name))
                .map(name -> name + " is not in the journal")
                .toList();
    }

    private static Set<String> names(Stream<Call> calls) {
        return new HashSet<>(calls.map(Call::name).toList());
    }

    private static Set<String> names(Stream<JsonObject> objects, String key) {
        return new HashSet<>(objects.flatMap(object -> object.string(key).stream()).toList());
    }
}
