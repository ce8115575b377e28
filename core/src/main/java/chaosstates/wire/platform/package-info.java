/**
 * Payloads, results and variables of functions that an app has once, beside those of machines:
 * events of EventBridge and CloudFormation start them.
 */
package chaosstates.wire.platform;
