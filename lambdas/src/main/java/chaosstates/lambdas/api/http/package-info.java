/** HTTP as an author of activities and controls sees it. */
package chaosstates.lambdas.api.http;
