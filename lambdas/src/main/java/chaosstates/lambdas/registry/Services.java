package chaosstates.lambdas.registry;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.service.cloudwatch.CloudWatch;
import chaosstates.lambdas.service.docdb.DocDb;
import chaosstates.lambdas.service.rds.Rds;
import java.util.List;

/**
 * The services whose activities are functions with a file of specs. A new one is a line in each
 * list; none but the one that is asked for is read.
 */
public final class Services {

    /** Services by the beginning of their activities' names. */
    public static final List<String> NAMES =
            List.of("chaosaws.cloudwatch", "chaosaws.docdb", "chaosaws.rds");

    private Services() {}

    /**
     * Lists the activities of a service.
     *
     * @throws IllegalArgumentException when there is no such service
     */
    public static List<Activity> of(String name) {
        return switch (name) {
            case "chaosaws.cloudwatch" -> CloudWatch.activities();
            case "chaosaws.docdb" -> DocDb.activities();
            case "chaosaws.rds" -> Rds.activities();
            default -> throw new IllegalArgumentException("no service " + name);
        };
    }
}
