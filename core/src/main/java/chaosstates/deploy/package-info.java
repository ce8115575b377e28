/**
 * Parts of a deployed experiment and their permissions, as data: CDK makes roles of it, and people
 * review it.
 */
package chaosstates.deploy;
