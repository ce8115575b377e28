package chaosstates.cli.wizard;

import chaosstates.cli.discovery.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Choice of an activity among many: by its number, or by a part of its name. */
record Choosing(Questions questions) {

    /** The longest list that is shown at once; a longer one is shown by its modules. */
    private static final int LONGEST = 25;

    /** Line of a list: one offer, or those of a module. */
    private record Line(String text, List<Offer> offers) {}

    /** Returns the chosen offer; empty when none is wanted. */
    Optional<Offer> offer(List<Offer> choice) {
        questions.say("Add an activity");
        List<Offer> left = choice;
        do {
            left = narrowed(left);
        } while (left.size() > 1);
        return left.stream().findFirst();
    }

    private List<Offer> narrowed(List<Offer> choice) {
        List<Line> lines = lines(choice);
        for (int i = 0; i < lines.size(); i++) {
            questions.say("%d) %s".formatted(i + 1, lines.get(i).text()));
        }
        return questions.ask(
                "Activity (a number, a part of its name, 0 to escape): ",
                answer -> read(answer, lines, choice));
    }

    private static Answer<List<Offer>> read(String answer, List<Line> lines, List<Offer> choice) {
        if (answer.equals("0")) {
            return Answer.of(List.of());
        }
        if (answer.matches("\\d{1,9}")) {
            int number = Integer.parseInt(answer);
            return number <= lines.size()
                    ? Answer.of(lines.get(number - 1).offers())
                    : Answer.wrong("it is a number from 0 to " + lines.size());
        }
        if (answer.isEmpty()) {
            return Answer.wrong("a number or a part of a name is needed");
        }
        List<Offer> found = named(answer.toLowerCase(Locale.ROOT), choice);
        return found.isEmpty()
                ? Answer.wrong("no activity here has `%s` in its name".formatted(answer))
                : Answer.of(found);
    }

    private static List<Offer> named(String part, List<Offer> choice) {
        List<Offer> exact = choice.stream().filter(offer -> offer.name().equals(part)).toList();
        return !exact.isEmpty()
                ? exact
                : choice.stream()
                        .filter(offer -> id(offer).toLowerCase(Locale.ROOT).contains(part))
                        .toList();
    }

    private static String id(Offer offer) {
        return offer.provider().has("func") ? module(offer) + "." + offer.name() : offer.name();
    }

    private static String module(Offer offer) {
        return offer.provider().string("module").orElse(offer.name());
    }

    private static List<Line> lines(List<Offer> choice) {
        Map<String, List<Offer>> modules = new LinkedHashMap<>();
        choice.forEach(it -> modules.computeIfAbsent(module(it), _ -> new ArrayList<>()).add(it));
        return choice.size() <= LONGEST || modules.size() == 1
                ? choice.stream().map(Choosing::line).toList()
                : modules.entrySet().stream().map(it -> line(it.getKey(), it.getValue())).toList();
    }

    private static Line line(Offer offer) {
        String text =
                offer.provider().has("func")
                        ? "%s (%s)".formatted(offer.name(), module(offer))
                        : "%s (%s)".formatted(offer.name(), offer.type());
        return new Line(text, List.of(offer));
    }

    private static Line line(String module, List<Offer> offers) {
        return offers.size() == 1
                ? line(offers.getFirst())
                : new Line("%s: %d activities".formatted(module, offers.size()), offers);
    }
}
