/** AWS Lambda: {@code chaosaws.awslambda}. */
package chaosstates.lambdas.service.awslambda;
