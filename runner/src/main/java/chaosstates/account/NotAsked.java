package chaosstates.account;

/** Refusal to ask something that might change the world. */
final class NotAsked extends RuntimeException {

    NotAsked(String why) {
        super(why, null, false, false);
    }
}
