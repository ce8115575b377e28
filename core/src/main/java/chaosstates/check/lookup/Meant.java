package chaosstates.check.lookup;

import chaosstates.problem.Spelling;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the function that was probably meant by a name. Names are compared word by word: a word
 * that is right somewhere is no slip, so that another service or the opposite action is never
 * suggested.
 */
public final class Meant {

    /** Cost of a name whose module is the other one of the service. */
    private static final int OTHER_MODULE = 1;

    private static final Set<String> MODULES = Set.of("actions", "probes");

    /** Words that are right in themselves, whether or not a function has them. */
    private static final Set<String> VERBS =
            Set.of(
                    "get",
                    "set",
                    "add",
                    "put",
                    "start",
                    "stop",
                    "attach",
                    "detach",
                    "enable",
                    "disable",
                    "delete",
                    "create",
                    "count",
                    "list",
                    "reboot",
                    "restart",
                    "suspend",
                    "resume",
                    "terminate",
                    "describe",
                    "update",
                    "remove");

    /** Services whose module has another name than AWS, or people, give them. */
    private static final Map<String, String> SERVICES =
            Map.of(
                    "lambda", "awslambda",
                    "autoscaling", "asg",
                    "documentdb", "docdb",
                    "elb", "elbv2",
                    "aurora", "rds");

    private final Set<String> known;
    private final Set<String> words;

    /**
     * @param known the functions that may be suggested
     * @param others functions whose words are no slips either
     */
    public Meant(Set<String> known, Set<String> others) {
        this.known = known;
        this.words =
                Stream.of(known, others)
                        .flatMap(Set::stream)
                        .flatMap(id -> words(id).stream())
                        .collect(Collectors.toSet());
        this.words.addAll(VERBS);
    }

    /**
     * Finds the known function.
     *
     * @param id that is not known: module and function
     */
    public Optional<String> of(String id) {
        return inOtherWords(id).or(() -> withSlips(id));
    }

    /**
     * Finds the function whose letters are the same, or whose module is named in another way:
     * without the extension, without `actions`, by another name of the service.
     */
    private Optional<String> inOtherWords(String id) {
        String function = letters(id.substring(dot(id) + 1));
        List<String> module = parts(id.substring(0, dot(id)));
        return known.stream()
                .filter(candidate -> candidate.contains("."))
                .filter(it -> letters(it.substring(dot(it) + 1)).equals(function))
                .filter(it -> isPart(module, parts(it.substring(0, dot(it)))))
                .sorted()
                .findFirst();
    }

    private static List<String> parts(String module) {
        return Arrays.stream(module.split("\\."))
                .map(Meant::letters)
                .map(part -> SERVICES.getOrDefault(part, part))
                .toList();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Tells whether a module's name is the whole other one, its beginning or its end. */
    private static boolean isPart(List<String> module, List<String> whole) {
        int size = module.size();
        return size >= 2
                && size <= whole.size()
                && (whole.subList(0, size).equals(module)
                        || whole.subList(whole.size() - size, whole.size()).equals(module));
    }

    private Optional<String> withSlips(String id) {
        Map<String, Integer> costs = new TreeMap<>();
        known.stream()
                .filter(candidate -> candidate.contains("."))
                .forEach(
                        candidate -> cost(id, candidate).ifPresent(it -> costs.put(candidate, it)));
        return costs.entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static List<String> words(String id) {
        return Arrays.asList(id.split("[._]"));
    }

    private static int dot(String id) {
        return id.lastIndexOf('.');
    }

    private Optional<Integer> cost(String id, String candidate) {
        Optional<Integer> module =
                moduleCost(id.substring(0, dot(id)), candidate.substring(0, dot(candidate)));
        Optional<Integer> function =
                functionCost(id.substring(dot(id) + 1), candidate.substring(dot(candidate) + 1));
        return module.flatMap(one -> function.map(other -> one + other))
                .filter(both -> both < 2 * OTHER_MODULE || module.get() != OTHER_MODULE);
    }

    private Optional<Integer> moduleCost(String module, String candidate) {
        String service = candidate.substring(0, Math.max(0, dot(candidate)));
        boolean isOther =
                !module.equals(candidate)
                        && module.contains(".")
                        && module.substring(0, dot(module)).equals(service)
                        && MODULES.contains(module.substring(dot(module) + 1));
        return isOther ? Optional.of(OTHER_MODULE) : wordCost(words(module), words(candidate));
    }

    private Optional<Integer> functionCost(String function, String candidate) {
        List<String> typed = words(function);
        List<String> wanted = words(candidate);
        return wordCost(typed, wanted)
                .or(() -> leftOut(typed, wanted))
                .or(() -> joined(function, candidate));
    }

    /** Adds up the slips in words that all have a counterpart. */
    private Optional<Integer> wordCost(List<String> typed, List<String> wanted) {
        if (typed.size() != wanted.size()) {
            return Optional.empty();
        }
        List<Optional<Integer>> costs =
                IntStream.range(0, typed.size())
                        .mapToObj(i -> slips(typed.get(i), wanted.get(i)))
                        .toList();
        return costs.stream().allMatch(Optional::isPresent)
                ? Optional.of(costs.stream().mapToInt(Optional::get).sum())
                : Optional.empty();
    }

    private Optional<Integer> slips(String typed, String wanted) {
        if (typed.equals(wanted)) {
            return Optional.of(0);
        }
        boolean isNumber = typed.equals(wanted + "s") || wanted.equals(typed + "s");
        boolean isSlip =
                !words.contains(typed) && Spelling.closest(typed, Set.of(wanted)).isPresent();
        return isNumber || isSlip ? Optional.of(1) : Optional.empty();
    }

    /** A name that begins and ends alike, with one word less. */
    private static Optional<Integer> leftOut(List<String> typed, List<String> wanted) {
        if (typed.size() < 2 || typed.size() + 1 != wanted.size()) {
            return Optional.empty();
        }
        boolean isAlike =
                IntStream.range(1, wanted.size())
                        .anyMatch(
                                gap ->
                                        typed.subList(0, gap).equals(wanted.subList(0, gap))
                                                && typed.subList(gap, typed.size())
                                                        .equals(
                                                                wanted.subList(
                                                                        gap + 1, wanted.size())));
        return isAlike ? Optional.of(1) : Optional.empty();
    }

    /** A name whose words are joined or divided in another way. */
    private static Optional<Integer> joined(String typed, String wanted) {
        return typed.replace("_", "").equals(wanted.replace("_", ""))
                ? Optional.of(1)
                : Optional.empty();
    }
}
