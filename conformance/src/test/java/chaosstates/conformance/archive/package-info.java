/** Test of the archive, in an empty folder. */
package chaosstates.conformance.archive;
