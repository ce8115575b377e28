/** Problems of what a user wrote: values with a place, never exceptions. */
package chaosstates.problem;
