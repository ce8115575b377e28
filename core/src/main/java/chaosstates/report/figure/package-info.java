/** Figures of a run, computed from its journal. A figure that is not known is empty. */
package chaosstates.report.figure;
