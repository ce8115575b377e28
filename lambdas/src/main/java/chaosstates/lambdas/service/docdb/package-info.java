/** Amazon DocumentDB: {@code chaosaws.docdb}, as the extension of the workshop has it. */
package chaosstates.lambdas.service.docdb;
