/** Lines that tell of a run: in the log, and below it on a terminal. */
package chaosstates.tell;
