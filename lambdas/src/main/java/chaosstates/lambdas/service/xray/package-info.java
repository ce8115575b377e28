/** AWS X-Ray: {@code chaosaws.xray}. */
package chaosstates.lambdas.service.xray;
