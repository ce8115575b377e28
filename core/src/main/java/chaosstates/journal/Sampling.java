package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.PagedList;
import chaosstates.json.PagedList.Page;
import chaosstates.run.Block;
import chaosstates.run.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The samples of the hypothesis that were made beside the method.
 *
 * @param blocks in which they were made
 * @param isLost whether the method was ended because too many of them missed the tolerance
 * @param last how long the last block lasted, as far as is known
 */
record Sampling(List<Block> blocks, boolean isLost, Duration last) {

    /** Time that a first sample may take, the start of its function included. */
    private static final Duration FIRST = Duration.ofSeconds(10);

    /**
     * First sample that missed.
     *
     * @param number from 1
     */
    record Miss(int number, Sample sample) {}

    Sampling {
        blocks = List.copyOf(blocks);
    }

    /** Counts the samples. */
    int size() {
        return blocks.stream().mapToInt(Block::size).sum();
    }

    /**
     * Tells that not one sample came although there was time for one: what makes them hangs.
     *
     * @param every seconds between two samples
     */
    boolean hangs(double every) {
        Duration patience = FIRST.plusMillis((long) (1000 * every));
        return size() == 0 && last.compareTo(patience) > 0;
    }

    /** Counts the samples that missed the tolerance. */
    int missed() {
        return blocks.stream().mapToInt(block -> block.misses().size()).sum();
    }

    /** Finds the first sample that missed the tolerance. */
    Optional<Miss> firstMiss() {
        int before = 0;
        for (Block block : blocks) {
            if (block.firstMiss().isPresent()) {
                int index = block.firstMiss().getAsInt();
                return Optional.of(new Miss(before + index + 1, block.samples().get(index)));
            }
            before += block.size();
        }
        return Optional.empty();
    }

    /** The states of the hypothesis, as the journal has them, unpacked as they are read. */
    JsonArray json() {
        return Json.ofPages(new PagedList<>(blocks.stream().map(Sampling::page).toList()));
    }

    private static Page<Json> page(Block block) {
        return new Page<>(
                block.size(), () -> block.samples().stream().<Json>map(Sample::json).toList());
    }
}
