/** Follows docs/extending.md as an outsider would: the example, built apart from this project. */
package chaosstates.conformance.extension;
