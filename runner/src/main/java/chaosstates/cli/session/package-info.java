/** One run of an experiment from here, for real or rehearsed. */
package chaosstates.cli.session;
