/** Amazon RDS and Aurora: {@code chaosaws.rds}. */
package chaosstates.lambdas.service.rds;
