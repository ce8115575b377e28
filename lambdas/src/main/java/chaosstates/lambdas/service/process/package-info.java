/** The Chaos Toolkit's {@code process} provider. */
package chaosstates.lambdas.service.process;
