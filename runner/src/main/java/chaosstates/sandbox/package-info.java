/**
 * A small world on loopback that stands in for AWS and for web sites: it speaks the real protocols
 * and lives in the run's time.
 */
package chaosstates.sandbox;
