/** The guard, which starts the guardian of a run that was ended from outside. */
package chaosstates.lambdas.guard;
