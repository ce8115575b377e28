/** The Chaos Toolkit's {@code process} provider. */
package chaosstates.lambdas.process;
