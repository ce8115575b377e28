/**
 * The activities, and the functions that run them: in AWS Lambda by {@link
 * chaosstates.lambdas.handler}, in another program by {@link chaosstates.lambdas.function}.
 */
package chaosstates.lambdas;
