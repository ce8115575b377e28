/** Volumes of instances, which the activities of EC2 and of Auto Scaling take and give back. */
package chaosstates.lambdas.ebs;
