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
     * @return the exit code
     */
    int call(ParseResult arguments, Shell shell) throws Exception;
}
