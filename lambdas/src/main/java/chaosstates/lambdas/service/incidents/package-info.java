/** AWS Systems Manager Incident Manager: {@code chaosaws.incidents}. */
package chaosstates.lambdas.service.incidents;
