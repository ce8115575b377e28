package chaosstates.lambdas.api.http;

/** Header line, its name in the sender's spelling. */
public record HttpHeader(String name, String value) {}
