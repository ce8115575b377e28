package chaosstates.report.ways;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Way that a run goes.
 *
 * @param verdict the journal's word
 * @param reason the journal's sentence
 * @param rollbacks those that were played, by the run or by its guardian
 * @param left the rollbacks that are due and not carried out
 * @param isFaultLeft whether an action has begun, and a rollback is not carried out: because it
 *     failed, or because the strategy or the Chaos Toolkit's rules leave it out
 * @param takes the time from the start until nothing is done any more, guardian included
 * @param console what the console shows of the run's execution
 * @param guardian what it shows of the guardian's; empty where none is started
 */
public record Way(
        Mishap mishap,
        String verdict,
        String reason,
        List<Played> rollbacks,
        List<String> left,
        boolean isFaultLeft,
        Duration takes,
        Console console,
        Optional<Console> guardian) {

    public Way {
        rollbacks = List.copyOf(rollbacks);
        left = List.copyOf(left);
    }

    /** Rollback that was played. */
    public record Played(String name, boolean isDone, boolean isByGuardian) {

        private JsonObject json() {
            return JsonObject.EMPTY
                    .with("name", name)
                    .with("done", isDone)
                    .with("by", isByGuardian ? "guardian" : "run");
        }

        String words() {
            return name + (isDone ? "" : " (not done)") + (isByGuardian ? " (guardian)" : "");
        }
    }

    /**
     * Part of the console's page of an execution.
     *
     * @param status e.g. {@code FAILED}
     * @param error empty when there is none
     * @param cause empty when there is none
     * @param state the one in which the execution ended
     */
    public record Console(String status, String error, String cause, String state) {

        private JsonObject json() {
            return JsonObject.EMPTY
                    .with("status", status)
                    .with("error", error)
                    .with("cause", cause)
                    .with("state", state);
        }

        String words() {
            return error.isEmpty() ? status : status + " " + error;
        }
    }

    /** Tells what a mishap comes to, in words that are the same for the same consequence. */
    String consequence() {
        return String.join("\n", verdict, undoing(), undone());
    }

    /** Tells whether every rollback that is due was at least tried. */
    boolean isTried() {
        return !left.isEmpty() && rollbacks.stream().map(Played::name).toList().containsAll(left);
    }

    /** Tells which rollbacks are played. */
    String undoing() {
        return rollbacks.isEmpty()
                ? "none"
                : String.join(", ", rollbacks.stream().map(Played::words).toList());
    }

    /** Tells what is left. */
    String undone() {
        if (!left.isEmpty()) {
            return String.join(", ", left);
        }
        return isFaultLeft ? "the fault: no rollback is due" : "nothing";
    }

    JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with("state", mishap.state())
                        .with("part", mishap.part())
                        .with("what", mishap.kind().words())
                        .with("verdict", verdict)
                        .with("reason", reason)
                        .with("rollbacks", rollbacks.stream().map(Played::json).toList())
                        .with("left", left.stream().<Json>map(Json::of).toList())
                        .with("fault-left", isFaultLeft)
                        .with("seconds", takes.toMillis() / 1000.0)
                        .with("console", console.json());
        return guardian.map(its -> json.with("guardian", its.json())).orElse(json);
    }
}
