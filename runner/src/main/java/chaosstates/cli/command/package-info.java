/** Subcommands, a class each: its options, and the call. */
package chaosstates.cli.command;
