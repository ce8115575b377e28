/**
 * Checks of experiments whose shape is right: one class a check, all of them listed in {@link
 * chaosstates.check.Checks}.
 */
package chaosstates.check;
