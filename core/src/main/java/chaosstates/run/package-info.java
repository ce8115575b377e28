/** Events of a run, read off the history of its execution once and for all. */
package chaosstates.run;
