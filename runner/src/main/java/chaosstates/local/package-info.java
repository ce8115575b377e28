/** A run of an experiment on this machine, with its files, leases and notifications. */
package chaosstates.local;
