/** The Chaos Toolkit's {@code http} provider. */
package chaosstates.lambdas.service.http;
