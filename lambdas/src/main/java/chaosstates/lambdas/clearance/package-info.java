/**
 * The clearance of a run before it begins: stop conditions, the safety lever, and leases of
 * targets.
 */
package chaosstates.lambdas.clearance;
