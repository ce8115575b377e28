/** Compares calls of Python functions, and experiments with them, with the Chaos Toolkit's. */
package chaosstates.conformance.python;
