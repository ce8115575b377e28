/** A run as one HTML page. */
package chaosstates.report.page;
