/** Elements of HTML, SVG and XML, in which what a journal says is only text. */
package chaosstates.report.markup;
