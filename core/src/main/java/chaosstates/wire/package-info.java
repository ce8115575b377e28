/**
 * Payloads that machines send to functions, and the functions' results: each has one reader and one
 * writer here, and each of their keys stands in {@link chaosstates.wire.Keys} alone.
 */
package chaosstates.wire;
