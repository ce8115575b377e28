/**
 * Exploration of every way that a run can go: one run in virtual time for each, calling nothing.
 */
package chaosstates.explore;
