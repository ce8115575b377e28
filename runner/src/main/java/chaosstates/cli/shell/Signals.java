package chaosstates.cli.shell;

import java.util.List;
import java.util.function.Consumer;
import sun.misc.Signal;

/**
 * Ctrl-C, SIGTERM, and SIGHUP, which comes when the terminal or the connection is gone; one that is
 * ignored when the process starts (nohup) stays ignored. The JDK's only way to learn which signal
 * came is {@link Signal}, of the supported module {@code jdk.unsupported}; a shutdown hook would
 * not know the name that the journal reports.
 */
public final class Signals {

    private Signals() {}

    /**
     * @param interrupted is told the signal's name, e.g. {@code SIGINT}, on a thread of its own
     */
    public static void onInterrupt(Consumer<String> interrupted) {
        for (String name : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(name), signal -> interrupted.accept("SIG" + name));
        }
    }
}
