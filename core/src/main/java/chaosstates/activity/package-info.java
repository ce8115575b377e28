/**
 * The ways in which an activity ends early. The names of these classes are the error names in a
 * state machine.
 */
package chaosstates.activity;
