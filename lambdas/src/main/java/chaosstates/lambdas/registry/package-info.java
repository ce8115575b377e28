/** The lists of the activities and controls that exist. */
package chaosstates.lambdas.registry;
