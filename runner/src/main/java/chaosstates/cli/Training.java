package chaosstates.cli;

import chaosstates.cli.shell.Shell;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run from which the launcher makes its ahead-of-time cache: commands one after the other, so that
 * the classes of each are at hand. They touch nothing but the folder in which they run.
 */
public final class Training {

    private static final String EXPERIMENT =
            """
            {
              "title": "Training",
              "description": "Asks a site that is there for the training.",
              "method": [
                {
                  "type": "probe", "name": "look",
                  "provider": { "type": "http", "url": "%1$s" }
                },
                {
                  "type": "action", "name": "act",
                  "provider": { "type": "http", "url": "%1$s", "timeout": 3 },
                  "pauses": { "after": 0 }
                }
              ],
              "rollbacks": []
            }
            """;

    private Training() {}

    /**
     * @param arguments experiments that are rehearsed, in real time, and explored
     */
    public static void main(String[] arguments) throws IOException {
        small();
        for (String experiment : arguments) {
            call(
                    "rehearse",
                    "--real-time",
                    "--dry=pause",
                    "--failover-seconds=1",
                    "--outage-seconds=1",
                    experiment);
            call("explore", experiment);
        }
        System.exit(0);
    }

    /** Does all that is done with an experiment of its own. */
    private static void small() throws IOException {
        HttpServer site = site();
        site.start();
        String experiment = "training.json";
        Files.writeString(
                Path.of(experiment),
                EXPERIMENT.formatted("http://127.0.0.1:" + site.getAddress().getPort() + "/"));
        call("run", experiment);
        call("rehearse", experiment);
        call("explore", experiment);
        site.stop(0);
    }

    private static HttpServer site() throws IOException {
        HttpServer site =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
                    exchange.sendResponseHeaders(200, 2);
                    exchange.getResponseBody().write(new byte[] {'o', 'k'});
                    exchange.close();
                });
        return site;
    }

    /** Calls a command, without the settings of the user, who might be told of each run. */
    private static void call(String... command) {
        Shell shell = Shell.ofProcess().withSettings(Path.of("none.yaml"));
        Main.commandLine(shell, command).execute(command);
    }
}
