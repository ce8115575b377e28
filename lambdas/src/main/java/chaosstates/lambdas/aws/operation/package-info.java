/** Calls of any operation of AWS: their checks before the run, and their permissions. */
package chaosstates.lambdas.aws.operation;
