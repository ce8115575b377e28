/** AWS Fault Injection Service: {@code chaosaws.fis}. */
package chaosstates.lambdas.service.fis;
