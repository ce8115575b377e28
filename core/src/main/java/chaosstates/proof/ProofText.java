package chaosstates.proof;

import chaosstates.asl.Task;
import chaosstates.cost.Cost;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A proof as a person reads it. */
public final class ProofText {

    private final Proof proof;
    private final List<String> lines = new ArrayList<>();

    private ProofText(Proof proof) {
        this.proof = proof;
    }

    /** A few lines; where it fails each flaw with the way that shows it. */
    public static String of(Proof proof) {
        ProofText text = new ProofText(proof);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        String name = proof.plan().name();
        if (!proof.isProved()) {
            say("%s: not proved", name);
            proof.flaws().forEach(this::flaw);
            return;
        }
        say("%s: proved", name);
        say("  rollbacks %s", undone());
        proof.plan().rollbacks().forEach(this::rollback);
        walked("machine", proof.machine());
        say(
                "  left to the guardian: what is stopped, times out, or fails by an error that no"
                        + " Catch can take");
        walked("guardian", proof.guardian());
    }

    private void say(String format, Object... values) {
        lines.add(format.formatted(values));
    }

    private void flaw(Flaw flaw) {
        say("  %s", flaw.message());
        if (!flaw.path().isEmpty()) {
            say("    %s", String.join(" → ", flaw.path()));
        }
    }

    private String undone() {
        RollbackStrategy strategy = proof.plan().strategies().rollbacks();
        if (proof.plan().isCompatible()) {
            return "(%s, by the Chaos Toolkit's rules): once one is played, all are"
                    .formatted(strategy.key());
        }
        String when =
                switch (strategy) {
                    case DEFAULT ->
                            "on every way from any of the %d states in which something may have been injected"
                                    .formatted(proof.machine().census().afterTheFirstAction());
                    case ALWAYS -> "on every way that begins the run";
                    case DEVIATED -> "on every way on which the run has deviated, and no other";
                    case NEVER -> "on no way";
                };
        return "(%s): %s".formatted(strategy.key(), when);
    }

    private void rollback(Step step) {
        Set<String> from = proof.machine().census().into(step.state());
        if (!from.isEmpty()) {
            say("    %s, from %s", step.state(), String.join("; ", from));
        }
    }

    private void walked(String what, Proof.Side side) {
        say(
                "  %s: %d states, %d transitions, %d situations; no state is out of reach",
                what, side.states(), side.census().transitions(), side.census().situations());
        side.bounds()
                .loops()
                .forEach(
                        loop ->
                                say(
                                        "    a loop, ended by the branch beside it: %s",
                                        String.join(" → ", loop)));
        side.bounds().worst().ifPresent(this::worst);
        say(
                "    %,d of %,d bytes; the largest arguments: %,d of %,d (%s)",
                side.bounds().definition(),
                Bounds.MOST_BYTES_OF_DEFINITION,
                side.bounds().arguments(),
                Task.MOST_BYTES,
                side.bounds().largest());
    }

    private void worst(Cost worst) {
        say(
                "    at worst %,d of %,d events, %d h %02d min",
                worst.events(),
                Cost.MOST_EVENTS,
                worst.seconds() / 3600,
                worst.seconds() / 60 % 60);
    }
}
