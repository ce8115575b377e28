/** Ways that a run can go, as data, as text and as JSON. */
package chaosstates.report.ways;
