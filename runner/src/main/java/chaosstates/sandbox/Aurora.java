package chaosstates.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clusters at any moment: a pure function of what was asked for so far, and of the time.
 *
 * @param failovers in the order in which they were asked for
 */
record Aurora(Map<String, Cluster> clusters, FailoverCourse course, List<Failover> failovers) {

    Aurora {
        clusters = Map.copyOf(clusters);
        failovers = List.copyOf(failovers);
    }

    List<ClusterView> views(Instant now) {
        return clusters.keySet().stream().sorted().map(id -> view(id, now).orElseThrow()).toList();
    }

    Optional<ClusterView> view(String id, Instant now) {
        return Optional.ofNullable(clusters.get(id))
                .map(cluster -> new ClusterView(cluster, status(id, now), writer(cluster, now)));
    }

    private String status(String id, Instant now) {
        boolean failing =
                of(id).stream()
                        .anyMatch(
                                failover ->
                                        within(
                                                failover,
                                                now,
                                                course.detection(),
                                                course.failover()));
        return failing ? ClusterView.FAILING_OVER : ClusterView.AVAILABLE;
    }

    private String writer(Cluster cluster, Instant now) {
        return of(cluster.id()).stream()
                .filter(failover -> !now.isBefore(failover.at().plus(course.switched())))
                .reduce((first, second) -> second)
                .map(Failover::target)
                .orElse(cluster.writer());
    }

    /** Tells whether the web site, which needs all of the clusters, answers. */
    boolean siteIsUp(Instant now) {
        Duration end = course.outageFrom().plus(course.outage());
        return failovers.stream()
                .noneMatch(failover -> within(failover, now, course.outageFrom(), end));
    }

    private List<Failover> of(String id) {
        return failovers.stream().filter(failover -> failover.cluster().equals(id)).toList();
    }

    private static boolean within(Failover failover, Instant now, Duration from, Duration until) {
        return !now.isBefore(failover.at().plus(from)) && now.isBefore(failover.at().plus(until));
    }
}
