package chaosstates.lambdas.api;

/** One header line, its name in the sender's spelling. */
public record HttpHeader(String name, String value) {}
