/**
 * JSON values as Python sees them: text, truth, equality, order, numbers from text, patterns. The
 * Chaos Toolkit is written in Python, and an experiment may lean on any of this.
 */
package chaosstates.python;
