/**
 * Proves of a machine, as it is about to be deployed, that what it injects is undone: every way
 * that it can take is walked. It reads machine and plan, and asks neither compiler nor engine.
 */
package chaosstates.proof;
