/** Elastic Load Balancing, version 2: {@code chaosaws.elbv2}. */
package chaosstates.lambdas.service.elbv2;
