/** What reads an execution's history, and keeps the journal that is folded from it. */
package chaosstates.lambdas.journal;
