/** Permissions in AWS as data: needs, statements, conditions and policies. */
package chaosstates.iam;
