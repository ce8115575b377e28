/** Amazon Route 53: {@code chaosaws.route53}. */
package chaosstates.lambdas.service.route53;
