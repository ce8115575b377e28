/** What chaostoolkit-addons has in its module {@code chaosaddons.utils.idle}. */
package chaosstates.lambdas.service.idle;
