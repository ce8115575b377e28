package chaosstates.conformance.python;

import chaosstates.conformance.AwsSettings;
import chaosstates.conformance.MotoServer;
import chaosstates.conformance.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Services on loopback that experiments and their packages talk to. */
record Neighbours(
        FakeCluster cluster,
        Site site,
        FakeServer prometheus,
        FakeServer toxiproxy,
        MotoServer moto)
        implements AutoCloseable {

    static Neighbours start() throws IOException, InterruptedException {
        return new Neighbours(
                FakeCluster.start(),
                Site.start(),
                FakeServer.start(new FakePrometheus()),
                FakeServer.start(new FakeToxiproxy()),
                MotoServer.start());
    }

    /** Returns the environment variables by which an experiment finds them. */
    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(AwsSettings.of(moto.endpoint()));
        variables.put("CLUSTER", cluster.url());
        variables.put("PROMETHEUS", prometheus.url());
        variables.put("TOXIPROXY", toxiproxy.url());
        return variables;
    }

    /** Takes what Prometheus and Toxiproxy were asked since the last time. */
    List<String> asked() {
        return Stream.of(prometheus, toxiproxy).flatMap(it -> it.asked().stream()).toList();
    }

    /** Forgets what one run has made, so that the next one finds the same. */
    void reset() throws IOException, InterruptedException {
        moto.reset();
    }

    @Override
    public void close() throws IOException {
        cluster.close();
        site.close();
        prometheus.close();
        toxiproxy.close();
        moto.close();
    }
}
