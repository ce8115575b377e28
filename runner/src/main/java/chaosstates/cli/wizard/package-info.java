/** Questions that make an experiment. */
package chaosstates.cli.wizard;
