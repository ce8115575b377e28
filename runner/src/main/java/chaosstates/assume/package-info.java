/**
 * Answers in the place of activities that the sandbox does not know: what meets their tolerances,
 * or what a file says.
 */
package chaosstates.assume;
