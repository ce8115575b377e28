/** Controls of our own: what is called before and after parts of a run. */
package chaosstates.lambdas.controls;
