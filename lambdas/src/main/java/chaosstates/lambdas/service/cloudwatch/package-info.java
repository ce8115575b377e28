/** Amazon CloudWatch and EventBridge: {@code chaosaws.cloudwatch}. */
package chaosstates.lambdas.service.cloudwatch;
