package chaosstates.sandbox;

/** View of a cluster at a moment. */
record ClusterView(Cluster cluster, String status, String writer) {

    boolean isAvailable() {
        return status.equals(AVAILABLE);
    }

    static final String AVAILABLE = "available";
    static final String FAILING_OVER = "failing-over";
}
