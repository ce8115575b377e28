/**
 * The activities and what runs them: inside AWS Lambda by {@code ActivityHandler}, inside another
 * program by {@link chaosstates.lambdas.ActivityFunction}.
 */
package chaosstates.lambdas;
