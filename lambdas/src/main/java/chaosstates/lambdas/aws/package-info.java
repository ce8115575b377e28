/** AWS through its SDK: clients, identities, and errors in the words of boto3. */
package chaosstates.lambdas.aws;
