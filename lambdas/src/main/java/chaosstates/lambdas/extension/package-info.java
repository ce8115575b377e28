/** Extensions: jars with activities by others, loaded and checked. */
package chaosstates.lambdas.extension;
