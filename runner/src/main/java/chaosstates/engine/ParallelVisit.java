package chaosstates.engine;

import chaosstates.asl.Parallel;
import chaosstates.asl.States;
import chaosstates.engine.Visit.Scene;
import chaosstates.history.EventType;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visit of a Parallel: its attempts, each of which runs all branches from their beginnings. */
final class ParallelVisit implements Branch.InFlight {

    private final Visit visit;
    private final Parallel parallel;
    private final Recovery recovery;
    private final List<Branch> branches = new ArrayList<>();
    private final Json[] outputs;
    private int running;
    private Runnable cancelRetry = () -> {};

    ParallelVisit(Visit visit, Parallel parallel) {
        this.visit = visit;
        this.parallel = parallel;
        recovery = new Recovery(visit, parallel.retry(), parallel.catchers());
        outputs = new Json[parallel.branches().size()];
    }

    void begin() {
        branches.clear();
        long started = visit.branch().record(EventType.PARALLEL_STATE_STARTED, Details.none());
        for (States states : parallel.branches()) {
            Scope scope = visit.branch().scope().inner();
            Branch.Owner owner = new Member(branches.size());
            branches.add(new Branch(visit.run(), states, scope, started, owner));
        }
        running = branches.size();
        branches.forEach(branch -> branch.begin(visit.input()));
    }

    @Override
    public void abort() {
        cancelRetry.run();
        branches.forEach(Branch::abort);
        visit.branch().record(EventType.PARALLEL_STATE_ABORTED, Details.none());
    }

    /** Hears from the branch of that index. */
    private final class Member implements Branch.Owner {
        private final int index;

        Member(int index) {
            this.index = index;
        }

        @Override
        public void succeeded(Json output) {
            outputs[index] = output;
            running--;
            if (running == 0) {
                joined(branches.get(index).lastEventId());
            }
        }

        @Override
        public void failed(StateError error) {
            branches.forEach(Branch::abort);
            visit.branch().continueFrom(branches.get(index).lastEventId());
            ParallelVisit.this.failed(error);
        }
    }

    private void joined(long lastEventId) {
        visit.branch().continueFrom(lastEventId);
        visit.branch().recordAside(EventType.PARALLEL_STATE_SUCCEEDED);
        JsonArray result = Json.of(Arrays.asList(outputs));
        StateFailed.catching(() -> leave(result), this::failed);
    }

    private void leave(JsonArray result) {
        Scene scene = new Scene("", Map.of("result", result));
        visit.branch()
                .leave(
                        visit,
                        visit.outgoing(parallel.assign(), parallel.output(), result, scene),
                        parallel.transition());
    }

    private void failed(StateError error) {
        Optional<Agenda.Entry> again = recovery.retry(error, this::begin);
        if (again.isPresent()) {
            cancelRetry = again.get()::cancel;
            return;
        }
        visit.branch().record(EventType.PARALLEL_STATE_FAILED, Details.none());
        StateFailed.catching(
                () -> {
                    if (!recovery.caught(error)) {
                        visit.branch().fail(error);
                    }
                },
                visit.branch()::fail);
    }
}
