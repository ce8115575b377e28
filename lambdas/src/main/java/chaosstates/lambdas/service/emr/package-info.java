/** Amazon EMR: {@code chaosaws.emr}. */
package chaosstates.lambdas.service.emr;
