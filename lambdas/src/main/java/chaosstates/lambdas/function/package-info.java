/** The functions of a machine, apart from where they run: one class for each kind. */
package chaosstates.lambdas.function;
