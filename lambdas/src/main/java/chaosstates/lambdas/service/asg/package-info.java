/** Amazon EC2 Auto Scaling: {@code chaosaws.asg}. */
package chaosstates.lambdas.service.asg;
