/**
 * What will run, in which order, and what happens on failure: an experiment with its references
 * resolved, its states named and its strategies applied. Then the same as a state machine.
 */
package chaosstates.plan;
