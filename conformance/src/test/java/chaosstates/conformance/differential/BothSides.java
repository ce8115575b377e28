package chaosstates.conformance.differential;

import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.MotoServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The real Chaos Toolkit and we, with what both play against. */
public final class BothSides implements AutoCloseable {

    private final MotoServer moto;
    private final Stage stage;
    private final Original original;
    private final Ours ours;
    private final IntendedDifferences intended;
    private Spent spent = new Spent(Duration.ZERO, Duration.ZERO);

    private BothSides(MotoServer moto, Stage stage) throws IOException, InterruptedException {
        this.moto = moto;
        this.stage = stage;
        this.original = Original.start(stage, moto.endpoint());
        this.ours = new Ours(stage, moto.endpoint());
        this.intended = IntendedDifferences.read();
    }

    /** Time that each side took in all. */
    public record Spent(Duration theirs, Duration ours) {

        private Spent with(long start, long between, long end) {
            return new Spent(theirs.plusNanos(between - start), ours.plusNanos(end - between));
        }
    }

    /** Runs of one specimen on both sides. */
    record Pair(Ran theirs, Ran ours) {}

    /**
     * @param folder an empty one
     */
    public static BothSides start(Path folder) throws IOException, InterruptedException {
        return new BothSides(MotoServer.start(), Stage.open(folder));
    }

    public Stage stage() {
        return stage;
    }

    IntendedDifferences intended() {
        return intended;
    }

    public Spent spent() {
        return spent;
    }

    Pair run(Specimen specimen) throws IOException, InterruptedException {
        long start = System.nanoTime();
        prepare(specimen);
        Ran theirs = original.run(specimen);
        long between = System.nanoTime();
        prepare(specimen);
        Ran own = ours.run(specimen);
        spent = spent.with(start, between, System.nanoTime());
        return new Pair(theirs, own);
    }

    /** Lists the differences that are not intended. */
    public List<String> differences(Specimen specimen, Pair pair) {
        return intended.without(
                specimen,
                pair.theirs(),
                Comparison.differences(specimen, pair.theirs(), pair.ours()));
    }

    public List<String> differences(Specimen specimen) throws IOException, InterruptedException {
        return differences(specimen, run(specimen));
    }

    private void prepare(Specimen specimen) throws IOException, InterruptedException {
        if (specimen.aws()) {
            moto.reset();
            MotoAurora.create(moto.endpoint());
        }
    }

    @Override
    public void close() throws IOException {
        original.close();
        stage.close();
        moto.close();
    }
}
