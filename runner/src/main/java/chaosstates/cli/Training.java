package chaosstates.cli;

import chaosstates.cli.shell.Shell;

/**
 * Run from which the launcher makes its ahead-of-time cache: commands without side effects, one
 * after the other, so that the classes of each are at hand.
 */
public final class Training {

    private Training() {}

    /**
     * @param arguments the experiment that is rehearsed, in real time, and explored
     */
    public static void main(String[] arguments) {
        String experiment = arguments[0];
        call(
                "rehearse",
                "--real-time",
                "--dry=pause",
                "--failover-seconds=1",
                "--outage-seconds=1",
                experiment);
        call("explore", experiment);
    }

    private static void call(String... command) {
        Main.commandLine(Shell.ofProcess(), command).execute(command);
    }
}
