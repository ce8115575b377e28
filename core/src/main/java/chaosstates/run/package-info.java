/**
 * What happens in a run, event by event, read off the history of its execution once and for all.
 */
package chaosstates.run;
