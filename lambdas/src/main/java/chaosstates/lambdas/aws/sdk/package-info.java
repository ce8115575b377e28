/**
 * Operations of AWS by the model that the Java SDK carries with it: JSON in, JSON out, no types.
 */
package chaosstates.lambdas.aws.sdk;
