/** Parts of the constructs: an app of others uses the constructs only. */
package chaosstates.infra.internal;
