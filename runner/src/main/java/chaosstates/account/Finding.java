package chaosstates.account;

import chaosstates.json.JsonObject;

/**
 * Finding about an account.
 *
 * @param about what was asked about
 * @param found the answer, in words
 * @param hint what would do; empty where nothing need be done
 */
public record Finding(Result result, String about, String found, String hint) {

    /** Results, in the words of a table. */
    public enum Result {
        WELL("ok"),
        /** Reason for which the run would fail. */
        AMISS("not ok"),
        UNKNOWN("not known");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Finding well(String about, String found) {
        return new Finding(Result.WELL, about, found, "");
    }

    static Finding amiss(String about, String found, String hint) {
        return new Finding(Result.AMISS, about, found, hint);
    }

    static Finding unknown(String about, String found, String hint) {
        return new Finding(Result.UNKNOWN, about, found, hint);
    }

    public boolean isAmiss() {
        return result == Result.AMISS;
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .with("result", result.words())
                .with("about", about)
                .with("found", found)
                .with("hint", hint);
    }
}
