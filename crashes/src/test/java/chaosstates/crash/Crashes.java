package chaosstates.crash;

import chaosstates.crash.Ran.Ending;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Crashes a deployment in every way, guards it each time, and asks the oracle. */
public final class Crashes {

    private final Deployment deployment;
    private final Oracle oracle;
    private final Set<String> complaints = new LinkedHashSet<>();
    private long injected;
    private long due;
    private long missed;

    public Crashes(Deployment deployment) {
        this.deployment = deployment;
        this.oracle = new Oracle(deployment.experiment());
    }

    /** Counts of injections, of rollbacks that they made due, and of those that were missed. */
    record Counts(long injected, long due, long missed) {
        Counts plus(Counts other) {
            return new Counts(injected + other.injected, due + other.due, missed + other.missed);
        }
    }

    Counts counts() {
        return new Counts(injected, due, missed);
    }

    public Set<String> complaints() {
        return complaints;
    }

    /** A run that ends by itself, guarded all the same. */
    void none() {
        Ran run = deployment.run(Fault.NONE);
        judge("no crash", run, List.of());
        judge("no crash, but guarded", run, List.of(deployment.guard(run, Fault.NONE)));
    }

    /** Ended after each of its events. */
    void endings() {
        Ran run = deployment.run(Fault.NONE);
        for (long event = 1; event < run.events(); event++) {
            for (Ending ending : Ending.values()) {
                settle(ending + " after event " + event, run.cut(event, ending));
            }
        }
    }

    /** Spoils each call in each way. */
    public void faults() {
        int calls = deployment.run(Fault.NONE).calls().size();
        for (int call = 0; call < calls; call++) {
            for (Spoil spoil : Spoil.values()) {
                Fault fault = new Fault(call, spoil);
                settle(fault.toString(), deployment.run(fault));
            }
        }
    }

    /**
     * Ends the guardian after each of its events, and spoils it, for the runs that were cut in a
     * call.
     */
    void guardians() {
        Ran run = deployment.run(Fault.NONE);
        for (Call call : run.calls()) {
            if (call.isOfMethod() || call.isRollback()) {
                guardians(run.cut(call.event() + 1, Ending.STOPPED), "stopped in " + call.state());
            }
        }
    }

    private void guardians(Ran run, String what) {
        Ran guardian = deployment.guard(run, Fault.NONE);
        for (long event = 1; event < guardian.events(); event++) {
            Ran cut = guardian.cut(event, Ending.STOPPED);
            again(what + ", its guardian after event " + event, run, cut);
        }
        for (int call = 0; call < guardian.calls().size(); call++) {
            for (Spoil spoil : Spoil.values()) {
                Fault fault = new Fault(call, spoil);
                again(what + ", its guardian " + fault, run, deployment.guard(run, fault));
            }
        }
    }

    /** Guards runs that began before a deployment, by what is deployed now. */
    void acrossDeploys() {
        if (deployment.plan().rollbacks().isEmpty()) {
            return;
        }
        Ran run = deployment.run(Fault.NONE);
        for (Redeploy change : Redeploy.values()) {
            Deployment after = change.after(deployment);
            for (Call call : run.calls()) {
                if (call.isOfMethod() || call.isRollback()) {
                    Ran cut = run.cut(call.event() + 1, Ending.STOPPED);
                    afterDeploy(change + " while in " + call.state(), cut, change, after);
                }
            }
        }
    }

    /**
     * A rollback that the new guardian can't play is told, and nothing else is done in its place.
     * Once the old experiment is deployed again, its guardian plays the rest.
     */
    private void afterDeploy(String what, Ran run, Redeploy change, Deployment after) {
        injected++;
        Ran guardian = after.guard(run, Fault.NONE);
        List<Call> all = new ArrayList<>(run.calls());
        all.addAll(guardian.calls());
        boolean isLeft = !oracle.missed(run, all).isEmpty();
        if (guardian.calls().stream().anyMatch(Redeploy::isElsewhere)) {
            complain(what, "the guardian acted on another target");
        }
        if (isLeft && (change.isPlayable() || guardian.isSuccess())) {
            complain(what, "a rollback was left out without a word");
        }
        if (!isLeft) {
            judge(what, run, List.of(guardian));
        } else {
            Ran next = deployment.guard(run, Fault.NONE, List.of(guardian));
            judge(what + ", then as before", run, List.of(guardian, next));
        }
    }

    /** Two guardians at once, which do no harm, and a third, which finds nothing to do. */
    void guardedTwice() {
        Ran run = deployment.run(Fault.NONE);
        for (Call call : run.calls()) {
            if (call.isOfMethod() || call.isRollback()) {
                Ran cut = run.cut(call.event() + 1, Ending.STOPPED);
                String what = "guarded twice in " + call.state();
                injected++;
                List<Ran> both =
                        List.of(
                                deployment.guard(cut, Fault.NONE),
                                deployment.guard(cut, Fault.NONE));
                judge(what, cut, both);
                if (deployment.guard(cut, Fault.NONE, both).calls().stream()
                        .anyMatch(it -> it.isRollback() && !it.isEverFailing())) {
                    complain(what, "a third guardian played what was done");
                }
            }
        }
    }

    /** Stops a run, guards it, lets it go on, stops it once more, and guards that end. */
    void redriven() {
        Ran run = deployment.run(Fault.NONE);
        List<Integer> places = run.beforeStates();
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second += 1 + second / 4) {
                redriven(run, places.get(first), places.get(second));
            }
        }
    }

    private void redriven(Ran run, int first, int second) {
        injected++;
        Ran stopped = run.cut(first, Ending.STOPPED);
        Ran before = deployment.guard(stopped, Fault.NONE);
        Ran again = run.redriven(first, second);
        Ran after = deployment.guard(again, Fault.NONE);
        List<Call> all = new ArrayList<>(stopped.calls());
        all.addAll(before.calls());
        all.addAll(again.calls().subList(stopped.calls().size(), again.calls().size()));
        all.addAll(after.calls());
        String what = "stopped after event " + first + ", redriven until " + second;
        due += oracle.due(again);
        List<String> left = oracle.missed(again, all);
        missed += left.size();
        left.forEach(complaint -> complain(what, complaint));
        if (!after.isSuccess() && hasUndone(again) && hasUndone(after)) {
            complain(what, "its guardian says that it could not undo it");
        }
    }

    /**
     * Ends a long run at some of its events.
     *
     * @param places how many
     */
    void someEndings(int places) {
        Ran run = deployment.run(Fault.NONE);
        for (int place = 1; place < places; place++) {
            long event = run.events() * place / places;
            settle(Ending.STOPPED + " after event " + event, run.cut(event, Ending.STOPPED));
        }
    }

    /** Several at once, by chance. */
    void combinations(long seed, long count) {
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        for (long index = 0; index < count; index++) {
            combination(random, "number " + index + " of seed " + seed);
        }
    }

    private void combination(RandomGenerator random, String which) {
        Fault fault = fault(random, 30);
        Ran run = deployment.run(fault);
        String what = which + ": " + fault;
        if (random.nextInt(4) > 0) {
            long event = random.nextLong(1, run.events());
            Ending ending = pick(Ending.values(), random);
            run = run.cut(event, ending);
            what += ", " + ending + " after event " + event;
        }
        if (random.nextBoolean()) {
            settle(what, run);
            return;
        }
        Fault second = fault(random, 8);
        Ran guardian = deployment.guard(run, second);
        what += ", its guardian " + second;
        if (random.nextBoolean()) {
            long event = random.nextLong(1, guardian.events());
            guardian = guardian.cut(event, pick(Ending.values(), random));
            what += ", ended after event " + event;
        }
        again(what, run, guardian);
    }

    private static Fault fault(RandomGenerator random, int calls) {
        return new Fault(random.nextInt(calls), pick(Spoil.values(), random));
    }

    private static <T> T pick(T[] from, RandomGenerator random) {
        return from[random.nextInt(from.length)];
    }

    /** Guards a run that did not end well by itself, as the rule does. */
    private void settle(String what, Ran run) {
        injected++;
        if (run.isSuccess() || run.hasEndedByItself()) {
            judge(what, run, List.of());
        } else {
            Ran guardian = deployment.guard(run, Fault.NONE);
            if (!guardian.isSuccess() && hasUndone(run) && hasUndone(guardian)) {
                complain(what, "its guardian says that it could not undo it");
            }
            judge(what, run, List.of(guardian));
        }
    }

    private static boolean hasUndone(Ran ran) {
        return ran.calls().stream()
                .filter(Call::isRollback)
                .allMatch(call -> call.spoil().isMendedFor(call));
    }

    /** A guardian that was ended, or did not get through, is followed by another one. */
    private void again(String what, Ran run, Ran guardian) {
        injected++;
        List<Ran> guardians = new ArrayList<>(List.of(guardian));
        if (!guardian.isSuccess()) {
            guardians.add(deployment.guard(run, Fault.NONE, List.of(guardian)));
        }
        judge(what, run, guardians);
    }

    private void judge(String what, Ran run, List<Ran> guardians) {
        due += oracle.due(run);
        List<Call> all = new ArrayList<>(run.calls());
        guardians.forEach(guardian -> all.addAll(guardian.calls()));
        missed += oracle.missed(run, all).size();
        oracle.complaints(run, guardians).forEach(complaint -> complain(what, complaint));
    }

    private void complain(String what, String complaint) {
        complaints.add(deployment.name() + ", " + what + ": " + complaint);
    }
}
