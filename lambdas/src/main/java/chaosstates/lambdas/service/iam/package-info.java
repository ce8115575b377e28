/** AWS IAM: {@code chaosaws.iam}. */
package chaosstates.lambdas.service.iam;
