/** Digests, by which contents are told apart without being kept. */
package chaosstates.digest;
