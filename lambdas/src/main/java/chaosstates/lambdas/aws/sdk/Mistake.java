package chaosstates.lambdas.aws.sdk;

import chaosstates.problem.Location;

/**
 * A mistake in the parameters of a call.
 *
 * @param at the place of what is wrong
 * @param line the words of botocore's validation
 * @param message what was found, for who wrote the experiment
 * @param hint what would do
 */
public record Mistake(Location at, String line, String message, String hint) {}
