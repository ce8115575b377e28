/** What clears a run before it begins, and sees to it that a run that was ended is undone. */
package chaosstates.lambdas.guard;
