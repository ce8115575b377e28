/** Questions to an account before a run begins there. They change nothing. */
package chaosstates.account;
