/** Options and arguments of the commands. */
package chaosstates.cli.options;
