package chaosstates.cli.output;

import chaosstates.asl.StateMachine;
import chaosstates.cost.Cost;
import chaosstates.cost.MachineCost;
import java.time.Duration;
import java.util.Locale;

/** Costs of a machine, as a small table. */
public final class Stats {

    /**
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas</a>
     */
    private static final long MOST_EVENTS = 25_000;

    private Stats() {}

    public static String text(String name, StateMachine machine) {
        Cost held = MachineCost.of(machine).held();
        Cost worst = MachineCost.of(machine).worst();
        return name
                + "\n"
                + line("", "if it holds", "at most")
                + line("transitions", held.transitions(), worst.transitions())
                + line("history events", held.events(), worst.events() + " of " + MOST_EVENTS)
                + line("duration", "from " + duration(held), duration(worst))
                + line("price", dollars(held), dollars(worst))
                + "  (transitions at $0.025 per 1,000; the first 4,000 of a month are free)\n";
    }

    private static String line(String what, Object held, Object worst) {
        return String.format(Locale.ROOT, "  %-15s %-17s %s%n", what, held, worst);
    }

    private static String duration(Cost cost) {
        return Durations.text(Duration.ofSeconds(cost.seconds()));
    }

    private static String dollars(Cost cost) {
        return String.format(Locale.ROOT, "$%.5f", cost.dollars());
    }
}
