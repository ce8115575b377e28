/** The command line {@code chaos}: its entry, below which each room holds one step of a call. */
package chaosstates.cli;
