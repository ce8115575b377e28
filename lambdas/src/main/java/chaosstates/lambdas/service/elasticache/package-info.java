/** Amazon ElastiCache: {@code chaosaws.elasticache}. */
package chaosstates.lambdas.service.elasticache;
