/** The compiler: a plan becomes a state machine. */
package chaosstates.compile;
