/**
 * A Chaos Toolkit experiment as an immutable value: what the file says, nothing of how it will run.
 */
package chaosstates.model;
