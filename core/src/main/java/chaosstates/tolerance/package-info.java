/** Tolerances, decided as the Chaos Toolkit does. */
package chaosstates.tolerance;
