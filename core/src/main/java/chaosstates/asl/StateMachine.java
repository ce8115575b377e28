package chaosstates.asl;

/**
 * A whole machine.
 *
 * @param comment what it is for, with the name of what made it
 */
public record StateMachine(String comment, States body) {}
