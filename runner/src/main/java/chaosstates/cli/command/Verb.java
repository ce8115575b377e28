package chaosstates.cli.command;

import chaosstates.cli.shell.Shell;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A subcommand. Its options are described by calls, not by annotations: reading those by reflection
 * would cost a fifth of the time that a whole rehearsal takes.
 */
public interface Verb {

    CommandSpec spec();

    /**
     * Tells whether the command needs to know the activities that exist. A broken extension keeps
     * no other from its work: least of all the one that stops a run.
     */
    default boolean namesActivities() {
        return true;
    }

    /**
     * @return the exit code
     */
    int call(ParseResult arguments, Shell shell) throws Exception;
}
