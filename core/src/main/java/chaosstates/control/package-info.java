/**
 * Which controls go with which part of a run, and what those of the Chaos Toolkit's add-ons ask of
 * a plan.
 */
package chaosstates.control;
