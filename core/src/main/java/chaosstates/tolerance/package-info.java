/** Whether what a probe saw is within its tolerance, as the Chaos Toolkit decides it. */
package chaosstates.tolerance;
