/**
 * Configuration, secrets and variables: where their values come from, and the {@code ${name}} that
 * stands for them in an experiment.
 */
package chaosstates.substitution;
