/** Texts that a command prints. */
package chaosstates.cli.output;
