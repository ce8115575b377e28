/** The journal of a run and its verdict: a pure fold over the plan and the execution's history. */
package chaosstates.journal;
