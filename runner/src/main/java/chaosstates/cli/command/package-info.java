/** One class for each subcommand: its options, and the call. */
package chaosstates.cli.command;
