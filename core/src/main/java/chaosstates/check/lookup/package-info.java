/** Facts that several checks look up: activities, steps, functions by name, needs of Python. */
package chaosstates.check.lookup;
