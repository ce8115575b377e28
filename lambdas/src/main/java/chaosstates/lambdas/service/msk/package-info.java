/** Amazon MSK: {@code chaosaws.msk}. */
package chaosstates.lambdas.service.msk;
