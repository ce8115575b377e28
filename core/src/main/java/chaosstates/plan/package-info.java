/**
 * Plans of runs: an experiment with its references resolved, its states named and its strategies
 * applied.
 */
package chaosstates.plan;
