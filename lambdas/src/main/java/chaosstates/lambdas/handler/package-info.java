/** The entry points of the Lambda functions. */
package chaosstates.lambdas.handler;
