/**
 * What a deployment of an experiment consists of and what each part may do: data, from which CDK
 * makes roles, and which a person reviews.
 */
package chaosstates.deploy;
