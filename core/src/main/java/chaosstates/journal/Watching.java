package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.PagedList;
import chaosstates.json.PagedList.Page;
import chaosstates.plan.WatchStep;
import chaosstates.run.WatchBlock;
import chaosstates.run.WatchLook;
import java.util.Comparator;
import java.util.List;

/**
 * Looks of one watch.
 *
 * @param blocks in which it looked
 * @param failures why it could not look, each once
 * @param last {@code {"start", "figures"}} of the last run that held; without fields where there
 *     was none
 */
record Watching(WatchStep watch, List<WatchBlock> blocks, List<String> failures, JsonObject last) {

    Watching {
        blocks = List.copyOf(blocks);
        failures = List.copyOf(failures);
    }

    /** Lists the looks, in the order of time. */
    List<WatchLook> looks() {
        return blocks.stream()
                .flatMap(block -> block.looks().stream())
                .sorted(Comparator.comparing(WatchLook::start))
                .toList();
    }

    /** The records of the looks, as the journal has them, unpacked as they are read. */
    JsonArray json() {
        return Json.ofPages(new PagedList<>(blocks.stream().map(Watching::page).toList()));
    }

    private static Page<Json> page(WatchBlock block) {
        return new Page<>(block.looks().size(), () -> List.<Json>copyOf(block.unpacked()));
    }
}
