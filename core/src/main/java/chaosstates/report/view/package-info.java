/** Journals as they are read: what is missing, or of another shape, counts as not there. */
package chaosstates.report.view;
