/** Packages of Python functions: locked, built by uv for Lambda's machines, the same each time. */
package chaosstates.lambdas.packages.python;
