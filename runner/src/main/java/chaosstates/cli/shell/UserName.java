package chaosstates.cli.shell;

import chaosstates.lambdas.api.Environment;
import java.util.stream.Stream;

/** Name of who calls. */
public final class UserName {

    /** Names of the variables in which systems keep who is logged in. */
    private static final String[] USERS = {"USER", "LOGNAME", "USERNAME"};

    private UserName() {}

    /** The name, and the machine's: {@code ann on laptop}. */
    public static String of(Environment environment) {
        String user =
                Stream.of(USERS)
                        .flatMap(name -> environment.get(name).stream())
                        .findFirst()
                        .orElse(System.getProperty("user.name"));
        return user + " on " + HostName.of(environment).node();
    }
}
