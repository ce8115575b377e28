/** Amazon EC2: {@code chaosaws.ec2}. */
package chaosstates.lambdas.service.ec2;
