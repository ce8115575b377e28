/**
 * What an activity promises: its parameters, result, errors, permissions and undo. Data only; what
 * does the work lives in {@code lambdas}.
 */
package chaosstates.activity;
