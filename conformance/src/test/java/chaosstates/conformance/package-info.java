/** Compares us with real things: the Chaos Toolkit, another engine, the public validators. */
package chaosstates.conformance;
