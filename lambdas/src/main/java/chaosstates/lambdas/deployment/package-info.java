/** Deployments, which wait for the runs of what they change. */
package chaosstates.lambdas.deployment;
