/** Session of an experiment's run from here, for real or rehearsed. */
package chaosstates.cli.session;
