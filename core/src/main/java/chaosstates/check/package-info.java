/**
 * What an experiment may not say although its shape is right: one class a check, all of them in
 * {@link chaosstates.check.Checks}.
 */
package chaosstates.check;
