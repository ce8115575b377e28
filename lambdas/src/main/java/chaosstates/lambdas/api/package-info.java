/** The part of this module that an author of activities and controls sees. */
package chaosstates.lambdas.api;
