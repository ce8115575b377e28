/**
 * What machines send to functions, and what functions return: each payload and result has one
 * reader and one writer here, and each of its keys stands in {@link chaosstates.wire.Keys} alone.
 */
package chaosstates.wire;
