package acme;

public final class Taps {}
