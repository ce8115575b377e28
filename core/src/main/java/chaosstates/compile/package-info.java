/** A plan as a state machine, and what such a machine costs. */
package chaosstates.compile;
