/** Random experiments, run by the real Chaos Toolkit and by us, and what differs. */
package chaosstates.conformance.random;
