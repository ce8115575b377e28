/** Reports for people and for programs, made from a journal as it was written. */
package chaosstates.report;
