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
 * @param undoing the rollbacks, and what they leave
 * @param takes the time from the start until nothing is done any more, guardian included
 * @param console what the console shows of the run's execution
 * @param guardian what it shows of the guardian's; empty where none is started
 */
public record Way(
        Mishap mishap,
        String verdict,
        String reason,
        Undoing undoing,
        Duration takes,
        Console console,
        Optional<Console> guardian) {

    /**
     * Rollbacks of a run.
     *
     * @param played by the run or by its guardian
     * @param left those that are due and not carried out
     * @param isFaultLeft whether an action has begun, and a rollback is not carried out: because it
     *     failed, or because the strategy or the Chaos Toolkit's rules leave it out
     */
    public record Undoing(List<Played> played, List<String> left, boolean isFaultLeft) {

        public Undoing {
            played = List.copyOf(played);
            left = List.copyOf(left);
        }

        /** Tells whether every rollback that is due was at least tried. */
        boolean isTried() {
            return !left.isEmpty() && played.stream().map(Played::name).toList().containsAll(left);
        }

        /** Tells which rollbacks are played. */
        String words() {
            return played.isEmpty()
                    ? "none"
                    : String.join(", ", played.stream().map(Played::words).toList());
        }

        /** Tells what is left. */
        String remains() {
            if (!left.isEmpty()) {
                return String.join(", ", left);
            }
            return isFaultLeft ? "the fault: no rollback is due" : "nothing";
        }
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
        return String.join("\n", verdict, undoing.words(), undoing.remains());
    }

    JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with("state", mishap.state())
                        .with("part", mishap.part())
                        .with("what", mishap.kind().words())
                        .with("verdict", verdict)
                        .with("reason", reason)
                        .with("rollbacks", undoing.played().stream().map(Played::json).toList())
                        .with("left", undoing.left().stream().<Json>map(Json::of).toList())
                        .with("fault-left", undoing.isFaultLeft())
                        .with("seconds", takes.toMillis() / 1000.0)
                        .with("console", console.json());
        return guardian.map(its -> json.with("guardian", its.json())).orElse(json);
    }
}
