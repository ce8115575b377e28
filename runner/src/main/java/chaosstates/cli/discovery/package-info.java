/** Functions that experiments may name, as commands list and offer them. */
package chaosstates.cli.discovery;
