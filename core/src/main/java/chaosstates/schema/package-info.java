/** The JSON schema of experiments, for editors. */
package chaosstates.schema;
