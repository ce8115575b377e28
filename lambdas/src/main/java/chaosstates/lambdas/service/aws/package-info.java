/** Activities that call any operation of the bundled services of AWS, without code. */
package chaosstates.lambdas.service.aws;
