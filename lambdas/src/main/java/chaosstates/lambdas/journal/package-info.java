/** Histories of executions, and the journals that are folded from them. */
package chaosstates.lambdas.journal;
