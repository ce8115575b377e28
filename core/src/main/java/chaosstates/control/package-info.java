/**
 * Controls around the parts of a run, and the requests of the Chaos Toolkit's add-ons to a plan.
 */
package chaosstates.control;
