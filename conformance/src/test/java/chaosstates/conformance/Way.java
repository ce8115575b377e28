package chaosstates.conformance;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way that an execution went, a line an event: its type, and its state or error. */
final class Way {

    private Way() {}

    static List<String> of(History history) {
        return history.events().stream().map(Way::line).toList();
    }

    private static String line(HistoryEvent event) {
        return Stream.of(event.type().awsName(), event.stateName().or(event::error).orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
