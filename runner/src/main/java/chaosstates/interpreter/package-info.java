/**
 * Python of this machine: the environment that experiments' packages are installed in, and the
 * process that calls their functions.
 */
package chaosstates.interpreter;
