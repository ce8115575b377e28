package chaosstates.asl;

/** The good end. */
public record Succeed(String comment) implements State {}
