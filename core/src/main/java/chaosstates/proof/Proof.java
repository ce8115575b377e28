package chaosstates.proof;

import chaosstates.asl.Parallel;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proof that what a machine injects is undone: on every way that the machine controls by the
 * machine, on every other by its guardian. By the Chaos Toolkit's rules, which leave some faults in
 * place, it proves only that rollbacks which have begun are all played.
 *
 * @param flaws why not; empty when it is proved
 */
public final class Proof {

    private final Plan plan;
    private final Side machine;
    private final Side guardian;

    /**
     * Findings about one of the two machines.
     *
     * @param states how many there are
     */
    record Side(int states, Census census, Bounds bounds, List<Flaw> flaws) {}

    private Proof(Plan plan, Side machine, Side guardian) {
        this.plan = plan;
        this.machine = machine;
        this.guardian = guardian;
    }

    /**
     * @param machine as it would be deployed, whoever may have changed it since it was compiled
     * @param guardian likewise
     */
    public static Proof of(Plan plan, StateMachine machine, StateMachine guardian) {
        return new Proof(plan, machine(plan, machine), guardian(plan, guardian));
    }

    private static Side machine(Plan plan, StateMachine machine) {
        Duties duties = new Duties(plan);
        Walk.through(machine.body(), duties);
        List<Flaw> flaws = new ArrayList<>(duties.flaws());
        flaws.addAll(Ends.wrong(machine.body()));
        flaws.addAll(Persistence.missing(plan, machine.body()));
        return side(machine, duties.census(), flaws);
    }

    private static Side guardian(Plan plan, StateMachine guardian) {
        Census census = new Census();
        List<Flaw> flaws = new ArrayList<>();
        for (Optional<Step> rollback : eachOrNone(plan.rollbacks())) {
            GuardianWalk.of(guardian, rollback, census).stream()
                    .filter(flaw -> !flaws.contains(flaw))
                    .forEach(flaws::add);
        }
        flaws.addAll(Persistence.missing(plan, guardian.body()));
        return side(guardian, census, flaws);
    }

    private static List<Optional<Step>> eachOrNone(List<Step> rollbacks) {
        return rollbacks.isEmpty()
                ? List.of(Optional.empty())
                : rollbacks.stream().map(Optional::of).toList();
    }

    private static Side side(StateMachine machine, Census census, List<Flaw> flaws) {
        List<String> names = names(machine.body()).toList();
        Bounds bounds = Bounds.of(machine);
        flaws.addAll(bounds.flaws());
        unreached(names, census).ifPresent(flaws::add);
        return new Side(names.size(), census, bounds, List.copyOf(flaws));
    }

    private static Optional<Flaw> unreached(List<String> names, Census census) {
        String unreached =
                names.stream()
                        .filter(name -> !census.hasSeen(name))
                        .collect(Collectors.joining(", "));
        return Optional.of(new Flaw("no way leads to " + unreached, List.of()))
                .filter(flaw -> !unreached.isEmpty());
    }

    private static Stream<String> names(States body) {
        return Stream.concat(
                body.states().keySet().stream(),
                body.states().values().stream()
                        .filter(Parallel.class::isInstance)
                        .flatMap(state -> ((Parallel) state).branches().stream())
                        .flatMap(Proof::names));
    }

    /** Finds the limits of Step Functions that a machine may come to exceed, at its worst. */
    public static Stream<Flaw> excesses(StateMachine machine) {
        return Bounds.of(machine).excesses();
    }

    Plan plan() {
        return plan;
    }

    Side machine() {
        return machine;
    }

    Side guardian() {
        return guardian;
    }

    public boolean isProved() {
        return flaws().isEmpty();
    }

    /** Lists the reasons why it is not proved, each with the way that shows it. */
    public List<Flaw> flaws() {
        return Stream.concat(machine.flaws.stream(), guardian.flaws.stream().map(Proof::ofGuardian))
                .toList();
    }

    private static Flaw ofGuardian(Flaw flaw) {
        return flaw.in("the guardian");
    }
}
