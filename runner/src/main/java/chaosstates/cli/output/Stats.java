package chaosstates.cli.output;

import chaosstates.cost.Cost;
import chaosstates.cost.MachineCost;
import chaosstates.cost.Price;
import chaosstates.model.Measure;
import java.time.Duration;
import java.util.Locale;

/** Costs of a machine, as a small table. */
public final class Stats {

    private static final String ASSUMED =
            "  (assumed: a call takes %d s, a sampler as long as its samples; %d bytes of logs for each event and\n"
                            .formatted(Price.SECONDS_OF_A_CALL, Price.LOG_BYTES)
                    + "  each call; prices of us-east-1, without what is free in a month)\n";

    private Stats() {}

    public static String text(String name, MachineCost cost) {
        Cost held = cost.held();
        Cost worst = cost.worst();
        return name
                + "\n"
                + line("", "if it holds", "at most")
                + line("transitions", held.transitions(), worst.transitions())
                + line("history events", held.events(), worst.events() + " of " + Cost.MOST_EVENTS)
                + line("duration", "from " + duration(held), duration(worst))
                + line("price", dollars(held.price().dollars()), dollars(worst.price().dollars()))
                + part("transitions", held.price().transitions(), worst.price().transitions())
                + part("functions", held.price().functions(), worst.price().functions())
                + part("logs", held.price().logs(), worst.price().logs())
                + part("metrics", held.price().metrics(), worst.price().metrics())
                + ASSUMED;
    }

    private static String part(String what, double held, double worst) {
        return line("  " + what, dollars(held), dollars(worst));
    }

    private static String line(String what, Object held, Object worst) {
        return String.format(Locale.ROOT, "  %-15s %-17s %s%n", what, held, worst);
    }

    private static String duration(Cost cost) {
        return Measure.duration(Duration.ofSeconds(cost.seconds()));
    }

    private static String dollars(double price) {
        return String.format(Locale.ROOT, "$%.5f", price);
    }
}
