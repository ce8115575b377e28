/** Experiments that run on both sides, the real Chaos Toolkit's and ours, and what differs. */
package chaosstates.conformance.differential;
