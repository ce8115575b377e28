/** AWS Systems Manager: {@code chaosaws.ssm}. */
package chaosstates.lambdas.service.ssm;
