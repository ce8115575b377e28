/** Amazon S3: {@code chaosaws.s3}. */
package chaosstates.lambdas.service.s3;
