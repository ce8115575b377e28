/** The surroundings of a call: terminal, environment, folder, log, and the errors that end it. */
package chaosstates.cli.shell;
