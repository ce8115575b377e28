/**
 * The operations of AWS's services by name. The tables are generated from the SDK's clients: {@code
 * OperationTablesTest} tells when one is stale.
 */
package chaosstates.operations;
