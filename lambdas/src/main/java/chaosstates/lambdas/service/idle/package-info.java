/** Activities of the module {@code chaosaddons.utils.idle} of chaostoolkit-addons. */
package chaosstates.lambdas.service.idle;
