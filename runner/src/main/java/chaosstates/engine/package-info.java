/**
 * An interpreter of the Amazon States Language, JSONata dialect: it runs a machine as AWS Step
 * Functions would and tells what happened as AWS does. It knows nothing of experiments.
 *
 * @see <a href="https://states-language.net/">The Amazon States Language</a>
 */
package chaosstates.engine;
