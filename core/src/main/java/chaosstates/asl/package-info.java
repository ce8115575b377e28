/**
 * The part of the Amazon States Language that we emit and run, JSONata dialect, one record a state.
 *
 * @see <a href="https://states-language.net/">The Amazon States Language</a>
 */
package chaosstates.asl;
