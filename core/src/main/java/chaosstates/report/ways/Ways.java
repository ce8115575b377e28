package chaosstates.report.ways;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.report.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways that the run of an experiment can go: the one in which nothing goes wrong, then one for each
 * thing that can.
 *
 * @param title of the experiment
 * @param actions the names of the actions that a run injects
 * @param rollbacks the names of the experiment's rollbacks
 * @param notes what else is to be known of the table
 */
public record Ways(
        String title,
        List<String> actions,
        List<String> rollbacks,
        List<Way> all,
        List<String> notes) {

    private static final int MOST_NAMED = 4;

    public Ways {
        actions = List.copyOf(actions);
        rollbacks = List.copyOf(rollbacks);
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }

    /**
     * Row of the table: mishaps at the same place that come to the same.
     *
     * @param ways at least one
     */
    public record Row(List<Way> ways) {

        /** Names the place, or the first and the last; empty where nothing goes wrong. */
        public String where() {
            String from = first().mishap().where();
            String to = ways.getLast().mishap().where();
            return from.equals(to) ? from : from + " … " + to;
        }

        /** Tells all that happens there. */
        public String what() {
            return joined(ways.stream().map(way -> way.mishap().kind().words()), ", ");
        }

        public String verdict() {
            return first().verdict();
        }

        /** Lists the reasons, each once. */
        public List<String> reasons() {
            return ways.stream().map(Way::reason).distinct().toList();
        }

        public String rollbacks() {
            return first().undoing().words();
        }

        public String left() {
            return first().undoing().remains();
        }

        public boolean isFaultLeft() {
            return first().undoing().isFaultLeft();
        }

        /** Tells how long it takes: the shortest and the longest where they differ. */
        public String takes() {
            List<String> times =
                    ways.stream()
                            .map(Way::takes)
                            .sorted()
                            .map(time -> Words.duration(time.toMillis() / 1000.0))
                            .toList();
            return times.getFirst().equals(times.getLast())
                    ? times.getFirst()
                    : times.getFirst() + " to " + times.getLast();
        }

        /** Tells what the console shows of the run, and of its guardian. */
        public String console() {
            String run = joined(ways.stream().map(way -> way.console().words()), " or ");
            String guardian =
                    joined(
                            ways.stream()
                                    .flatMap(way -> way.guardian().stream())
                                    .map(Way.Console::words),
                            " or ");
            return guardian.isEmpty() ? run : run + "; guardian " + guardian;
        }

        /** Names the states in which the execution ends, or how many they are. */
        public String state() {
            List<String> states =
                    ways.stream().map(way -> way.console().state()).distinct().toList();
            return states.size() > MOST_NAMED
                    ? "one of " + Words.count(states.size(), "state")
                    : String.join(" or ", states);
        }

        private Way first() {
            return ways.getFirst();
        }

        private static String joined(Stream<String> parts, String by) {
            return parts.distinct().collect(Collectors.joining(by));
        }
    }

    /**
     * Lists the rows: what comes to the same at the same place stands in one, and so do places one
     * after the other where the execution is ended.
     */
    public List<Row> rows() {
        Map<String, List<Way>> rows = new LinkedHashMap<>();
        String open = "";
        int number = 0;
        for (Way way : all) {
            boolean isEnd = way.mishap().isEndOfExecution();
            if (isEnd && !open.equals(way.consequence())) {
                open = way.consequence();
                number++;
            }
            String place = isEnd ? "ended " + number : way.mishap().where();
            rows.computeIfAbsent(place + "\n" + way.consequence(), key -> new ArrayList<>())
                    .add(way);
        }
        return rows.values().stream().map(Row::new).toList();
    }

    /** Lists the ways in which a fault is left over. */
    public List<Way> leftOver() {
        return all.stream().filter(way -> way.undoing().isFaultLeft()).toList();
    }

    /** Lists those of them in which nobody tries to undo it. */
    public List<Way> abandoned() {
        return leftOver().stream().filter(way -> !way.undoing().isTried()).toList();
    }

    /** Says what matters most, in sentences. */
    public List<String> summary() {
        List<String> said = new ArrayList<>();
        if (actions.isEmpty()) {
            said.add("No action is carried out: there is nothing to be undone.");
        } else if (rollbacks.isEmpty()) {
            said.add(
                    "There are no rollbacks: nothing undoes %s, whichever way it goes."
                            .formatted(String.join(", ", actions)));
        } else if (leftOver().isEmpty()) {
            said.add("Every rollback that is due is carried out, whichever way it goes.");
        }
        said.addAll(leftBehind());
        said.addAll(notes);
        return said;
    }

    private List<String> leftBehind() {
        List<String> said = new ArrayList<>();
        if (!abandoned().isEmpty()) {
            said.add(
                    "A FAULT IS LEFT OVER, AND NOBODY UNDOES IT, in %s of %s: %s."
                            .formatted(
                                    abandoned().size(),
                                    Words.count(all.size(), "way"),
                                    which(abandoned())));
        }
        List<Way> failing = leftOver().stream().filter(way -> !abandoned().contains(way)).toList();
        if (!failing.isEmpty()) {
            said.add(
                    "A fault is left over when a rollback does not work: %s."
                            .formatted(which(failing)));
        }
        return said;
    }

    private static String which(List<Way> ways) {
        return named(ways.stream().map(way -> way.mishap().toString()).toList(), ", marked with !");
    }

    /**
     * Names the first of many things.
     *
     * @param where the others are to be found
     */
    public static String named(List<String> all, String where) {
        String first = String.join("; ", all.subList(0, Math.min(MOST_NAMED, all.size())));
        return all.size() <= MOST_NAMED
                ? first
                : "%s; and %d more%s".formatted(first, all.size() - MOST_NAMED, where);
    }

    /** Writes all of it for programs. */
    public JsonObject json() {
        return JsonObject.EMPTY
                .with("title", title)
                .with("summary", summary().stream().<Json>map(Json::of).toList())
                .with("ways", all.stream().map(Way::json).toList());
    }
}
