/** The packages of the functions, put together from jars. No function needs this itself. */
package chaosstates.lambdas.packages;
