package chaosstates.sandbox;

import java.time.Instant;

/** A failover that was asked for. */
record Failover(String cluster, String target, Instant at) {}
