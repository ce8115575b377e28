/** Secrets that are not in the environment. */
package chaosstates.lambdas.secrets;
