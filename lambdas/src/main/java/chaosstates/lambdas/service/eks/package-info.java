/** Amazon EKS: {@code chaosaws.eks}. */
package chaosstates.lambdas.service.eks;
