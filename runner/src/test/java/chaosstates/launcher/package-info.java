/** Tests of the script {@code chaos}. */
package chaosstates.launcher;
