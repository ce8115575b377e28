package chaosstates.model;

import chaosstates.json.JsonObject;

/**
 * Metric of CloudWatch.
 *
 * @param dimensions texts by the dimensions' names
 * @param statistic {@code Sum}, {@code Average}, {@code p99} and the like
 * @param period seconds that one value stands for
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html">Concepts
 *     of CloudWatch</a>
 */
public record Metric(
        String namespace, String name, JsonObject dimensions, String statistic, int period) {}
