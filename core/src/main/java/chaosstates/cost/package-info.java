/** The cost of a run: transitions, events, price. */
package chaosstates.cost;
