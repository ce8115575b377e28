/** The command line: {@code chaos rehearse | run | validate | compile}. */
package chaosstates.cli;
