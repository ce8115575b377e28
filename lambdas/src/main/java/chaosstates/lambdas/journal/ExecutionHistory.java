package chaosstates.lambdas.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.history.HistoryJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.PackedJson;
import chaosstates.json.PagedList;
import chaosstates.json.PagedList.Page;
import chaosstates.lambdas.api.Sleeper;
import chaosstates.lambdas.aws.Boto;
import chaosstates.problem.Checked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryRequest;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryResponse;

/**
 * Reads the whole history of an execution, which may still be running: the function that asks is
 * called by one of its states.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html">GetExecutionHistory</a>
 */
public final class ExecutionHistory {

    private static final int MOST_ON_A_PAGE = 1000;
    private static final int MOST_OF_THE_LAST = 100;
    private static final int TRIES = 40;
    private final SfnClient sfn;
    private final Sleeper sleeper;
    private final Duration pause;

    /**
     * @param pause between two looks at a history that is not all there yet
     */
    public ExecutionHistory(SfnClient sfn, Sleeper sleeper, Duration pause) {
        this.sfn = sfn;
        this.sleeper = sleeper;
        this.pause = pause;
    }

    /**
     * Reads until the history holds what led to the caller: the state that asks, or the execution's
     * end. Step Functions does not promise that an event can be read at once.
     *
     * @param state the name of the state that asks
     * @throws IllegalStateException when it is not there after 40 looks
     */
    public History read(String execution, String state) {
        for (int look = 1; look <= TRIES; look++) {
            History history = now(execution);
            if (isComplete(history, state)) {
                return history;
            }
            waitABit();
        }
        throw new IllegalStateException(
                "the history of %s does not show the state that asks for it".formatted(execution));
    }

    private static boolean isComplete(History history, String state) {
        return history.hasEnded()
                || history.events().stream().anyMatch(event -> isThere(event, state));
    }

    private static boolean isThere(HistoryEvent event, String state) {
        return event.type() == EventType.TASK_STATE_ENTERED
                && event.stateName().filter(state::equals).isPresent();
    }

    /** Tells whether the state is among the last hundred events of an execution. */
    public boolean hasEntered(String execution, String state) {
        return sfn
                .getExecutionHistory(
                        asked ->
                                asked.executionArn(execution)
                                        .maxResults(MOST_OF_THE_LAST)
                                        .reverseOrder(true)
                                        .includeExecutionData(false))
                .events()
                .stream()
                .map(
                        software.amazon.awssdk.services.sfn.model.HistoryEvent
                                ::stateEnteredEventDetails)
                .anyMatch(entered -> entered != null && state.equals(entered.name()));
    }

    /** Reads the history up to now. */
    public History now(String execution) {
        GetExecutionHistoryRequest request =
                GetExecutionHistoryRequest.builder()
                        .executionArn(execution)
                        .maxResults(MOST_ON_A_PAGE)
                        .includeExecutionData(true)
                        .build();
        List<Page<HistoryEvent>> pages = new ArrayList<>();
        for (GetExecutionHistoryResponse response : sfn.getExecutionHistoryPaginator(request)) {
            pages.add(page(response));
        }
        PagedList<HistoryEvent> events = new PagedList<>(pages);
        return new History(pages.size() > 1 ? events : List.copyOf(events));
    }

    /** A page is kept packed, since a history may have a hundred of them with large results. */
    private static Page<HistoryEvent> page(GetExecutionHistoryResponse response) {
        List<JsonObject> events = response.events().stream().map(Boto::members).toList();
        History page = read(JsonObject.EMPTY.with("events", events));
        PackedJson packed = PackedJson.of(HistoryJson.write(page));
        return new Page<>(page.events().size(), () -> read(packed.unpack()).events());
    }

    private static History read(Json page) {
        Checked<History> history = HistoryJson.read(page);
        if (!history.isUsable()) {
            throw new IllegalStateException(history.problems().getFirst().message());
        }
        return history.get();
    }

    private void waitABit() {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the function is being ended", ended);
        }
    }
}
