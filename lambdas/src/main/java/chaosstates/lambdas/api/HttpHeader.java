package chaosstates.lambdas.api;

/** Header line, its name in the sender's spelling. */
public record HttpHeader(String name, String value) {}
