package chaosstates.infra.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Simulation of an account in which all experiments are scheduled for the same time: their starts,
 * the questions of their watches, and the histories that are read when the runs end, against the
 * rates that AWS publishes.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
 *     Step Functions</a>
 */
final class TenOClock {

    static final int EXPERIMENTS = 1_000;

    /** Windows in minutes over which the starts are spread. */
    static final List<Integer> WINDOWS = List.of(0, 1, 5, 15, 60);

    /** Seconds of a run of chaos-aurora-web, whose calls take some seconds more or less. */
    private static final double RUN_SECONDS = 75;

    private static final double SPREAD_SECONDS = 10;

    /** Calls of GetExecutionHistory for one journal: the last event may not be there at once. */
    private static final int HISTORIES_OF_A_JOURNAL = 2;

    /** Seconds between two questions of a watch, doubled three times while they are refused. */
    private static final double ASK_SECONDS = 2;

    private static final int MOST_DOUBLINGS = 3;

    /** Refused questions at a stretch after which a watch gives up. */
    private static final int MOST_REFUSED = 30;

    /** Seconds for which the function of an activity runs. */
    private static final double CALL_SECONDS = 1;

    /**
     * Rate of an operation.
     *
     * @param bucket calls that may come at once
     * @param refill calls a second
     */
    record Rate(double bucket, double refill) {}

    /** Run of an experiment, from its start to its end, in seconds after ten o'clock. */
    record Run(double start, double end) {}

    private static final Rate START = new Rate(800, 150);
    private static final Rate HISTORY = new Rate(400, 20);

    /** Call that is made, or made again. */
    private record Call(double at, double wanted, int attempt) {}

    /**
     * Outcome of calls.
     *
     * @param done when each was taken
     * @param refused how often one was refused
     * @param longest the longest time that one had to wait, in seconds
     */
    private record Served(List<Double> done, int refused, double longest) {}

    /**
     * Question for a history, by the watch of a run or by the journal's function.
     *
     * @param wanted the time at which the answer is wanted: for a watch the end of its run
     */
    private record Question(double at, double wanted, int refused, boolean isOfWatch) {

        boolean isTooEarly() {
            return isOfWatch && at < wanted;
        }

        boolean isGivenUp() {
            return isOfWatch && refused >= MOST_REFUSED;
        }
    }

    /** Questions for histories that were refused at first, and the longest wait of any. */
    private static final class Waits {
        private int refused;
        private double longest;

        void answered(Question question) {
            longest = Math.max(longest, question.at() - question.wanted());
        }
    }

    private final RandomGenerator random =
            RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(10);

    /** Renders the rows of a table: a window, and what came of it. */
    static String table() {
        StringBuilder rows = new StringBuilder();
        rows.append("| window | starts refused | last start | watches | questions refused");
        rows.append(" | end seen | journals refused | wait | functions |\n");
        rows.append("|---|---|---|---|---|---|---|---|---|\n");
        for (int minutes : WINDOWS) {
            rows.append(new TenOClock().row(minutes));
        }
        return rows.toString();
    }

    private String row(int minutes) {
        Served started = started(minutes);
        List<Run> runs = runs(started);
        List<Double> calls = new ArrayList<>(started.done());
        runs.forEach(run -> calls.add(run.end()));
        Waits watches = new Waits();
        Waits journals = new Waits();
        ask(runs, watches, journals);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f s | %d | %d | %.0f s | %d | %.0f s | %d |%n",
                minutes == 0 ? "none" : minutes + " min",
                started.refused(),
                started.done().stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                runs.stream().mapToInt(run -> goingOn(runs, run.start())).max().orElseThrow(),
                watches.refused,
                watches.longest,
                journals.refused,
                journals.longest,
                atOnce(calls));
    }

    private static int goingOn(List<Run> runs, double at) {
        return (int) runs.stream().filter(run -> run.start() <= at && run.end() > at).count();
    }

    /** Has each run watched once: its watch asks until it sees the end, then the journal begins. */
    private void ask(List<Run> runs, Waits watches, Waits journals) {
        PriorityQueue<Question> open =
                new PriorityQueue<>(Comparator.comparingDouble(Question::at));
        for (Run run : runs) {
            double first = run.start() + random.nextDouble() * ASK_SECONDS;
            open.add(new Question(first, run.end(), 0, true));
        }
        double tokens = HISTORY.bucket();
        double now = 0;
        while (!open.isEmpty()) {
            Question question = open.remove();
            tokens = Math.min(HISTORY.bucket(), tokens + (question.at() - now) * HISTORY.refill());
            now = question.at();
            Waits waits = question.isOfWatch() ? watches : journals;
            if (tokens < 1 && !question.isGivenUp()) {
                waits.refused += question.refused() == 0 ? 1 : 0;
                open.add(again(question, rest(question), question.refused() + 1));
            } else {
                tokens -= question.isGivenUp() ? 0 : 1;
                waits.answered(question);
                open.addAll(following(question));
            }
        }
    }

    private static List<Question> following(Question question) {
        if (!question.isOfWatch()) {
            return List.of();
        }
        return question.isTooEarly()
                ? List.of(again(question, ASK_SECONDS, 0))
                : IntStream.range(0, HISTORIES_OF_A_JOURNAL)
                        .mapToDouble(look -> question.at() + 0.5 * look)
                        .mapToObj(at -> new Question(at, at, 0, false))
                        .toList();
    }

    private static Question again(Question question, double rest, int refused) {
        return new Question(question.at() + rest, question.wanted(), refused, question.isOfWatch());
    }

    private double rest(Question question) {
        return question.isOfWatch()
                ? ASK_SECONDS * (1 << Math.min(question.refused() + 1, MOST_DOUBLINGS))
                : rest(new Call(question.at(), question.wanted(), question.refused()));
    }

    /** Draws the runs whose starts are spread over so many minutes. */
    List<Run> runs(int minutes) {
        return runs(started(minutes));
    }

    private Served started(int minutes) {
        List<Double> starts = new ArrayList<>();
        for (int run = 0; run < EXPERIMENTS; run++) {
            starts.add(random.nextDouble() * minutes * 60);
        }
        return served(starts, START);
    }

    private List<Run> runs(Served started) {
        return started.done().stream()
                .map(
                        start ->
                                new Run(
                                        start,
                                        start + RUN_SECONDS + random.nextDouble() * SPREAD_SECONDS))
                .toList();
    }

    /** Serves calls from a bucket; one that is refused comes again, later each time. */
    private Served served(List<Double> wanted, Rate rate) {
        PriorityQueue<Call> calls = new PriorityQueue<>(Comparator.comparingDouble(Call::at));
        wanted.forEach(at -> calls.add(new Call(at, at, 0)));
        List<Double> done = new ArrayList<>();
        double tokens = rate.bucket();
        double now = 0;
        int refused = 0;
        double longest = 0;
        while (!calls.isEmpty()) {
            Call call = calls.remove();
            tokens = Math.min(rate.bucket(), tokens + (call.at() - now) * rate.refill());
            now = call.at();
            if (tokens >= 1) {
                tokens--;
                done.add(now);
                longest = Math.max(longest, now - call.wanted());
            } else {
                refused += call.attempt() == 0 ? 1 : 0;
                calls.add(new Call(now + rest(call), call.wanted(), call.attempt() + 1));
            }
        }
        return new Served(done, refused, longest);
    }

    /** Draws the rest before the next attempt, which doubles up to 20 seconds, with jitter. */
    private double rest(Call call) {
        return (0.5 + random.nextDouble() / 2) * Math.min(20, Math.pow(2, call.attempt()));
    }

    private static int atOnce(List<Double> calls) {
        List<Double> sorted = calls.stream().sorted().toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < sorted.size(); last++) {
            while (sorted.get(last) - sorted.get(first) >= CALL_SECONDS) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
