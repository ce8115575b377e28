/** Files that a command reads: experiments, settings, controls. */
package chaosstates.cli.input;
