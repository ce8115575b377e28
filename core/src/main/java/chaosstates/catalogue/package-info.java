/**
 * The catalogue: what each activity and control promises, as data. The implementations live in
 * {@code lambdas}.
 */
package chaosstates.catalogue;
