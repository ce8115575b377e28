package chaosstates.conformance.differential;

import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.MotoServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The real Chaos Toolkit and we, with what both play against. */
record BothSides(
        MotoServer moto, Stage stage, Original original, Ours ours, IntendedDifferences intended)
        implements AutoCloseable {

    /** What one specimen came to. */
    record Pair(Ran theirs, Ran ours) {}

    /**
     * @param folder an empty one
     */
    static BothSides start(Path folder) throws IOException, InterruptedException {
        MotoServer moto = MotoServer.start();
        Stage stage = Stage.open(folder);
        return new BothSides(
                moto,
                stage,
                Original.start(stage, moto.endpoint()),
                new Ours(stage, moto.endpoint()),
                IntendedDifferences.read());
    }

    Pair run(Specimen specimen) throws IOException, InterruptedException {
        prepare(specimen);
        Ran theirs = original.run(specimen);
        prepare(specimen);
        return new Pair(theirs, ours.run(specimen));
    }

    /** Those that are not intended. */
    List<String> differences(Specimen specimen, Pair pair) {
        return intended.without(
                specimen, Comparison.differences(specimen, pair.theirs(), pair.ours()));
    }

    List<String> differences(Specimen specimen) throws IOException, InterruptedException {
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
