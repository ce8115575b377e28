/** AWS's service authorization reference: what IAM has to allow for an operation. */
package chaosstates.lambdas.aws.iam;
