/** One run of one experiment on this machine: functions, history, narration, journal. */
package chaosstates.run;
