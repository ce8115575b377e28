package chaosstates.proof;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.journal.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Check that an execution ends as its verdict says: well only when the steady state held. */
final class Ends {

    private Ends() {}

    static List<Flaw> wrong(States machine) {
        List<Flaw> flaws = new ArrayList<>();
        machine.states()
                .forEach(
                        (name, state) -> {
                            if (state instanceof Choice choice) {
                                choice.rules().stream()
                                        .flatMap(rule -> wrong(name, rule, machine))
                                        .forEach(flaws::add);
                            }
                        });
        return flaws;
    }

    private static Stream<Flaw> wrong(String name, Choice.Rule rule, States machine) {
        return Stream.of(Verdict.values())
                .filter(verdict -> rule.condition().equals(condition(verdict)))
                .filter(verdict -> !isEndOf(verdict, machine.states().get(rule.next())))
                .map(
                        verdict ->
                                new Flaw(
                                        "the verdict " + verdict.key() + " ends elsewhere",
                                        List.of(name, rule.next())));
    }

    private static String condition(Verdict verdict) {
        return "{% $states.input.verdict = '" + verdict.key() + "' %}";
    }

    private static boolean isEndOf(Verdict verdict, State end) {
        return verdict == Verdict.HELD
                ? end instanceof Succeed
                : end instanceof Fail fail && fail.error().equals(verdict.error());
    }
}
