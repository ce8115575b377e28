/** Functions of Python in AWS: Lambda functions that the functions of activities call. */
package chaosstates.lambdas.python;
