package chaosstates.conformance;

import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBClusterMember;

/** The workshop's Aurora cluster, on a moto server. */
public final class MotoAurora {

    /** The instance that writes at first. */
    public static final String WRITER = "lab-us-east-1-rdsdbinstance1-p7x0vqk2m4ds";

    private static final String CLUSTER = "main-aurora-cluster";
    private static final List<String> INSTANCES =
            List.of(WRITER, "lab-us-east-1-rdsdbinstance2-incbdzctdowb");

    private MotoAurora() {}

    public static void create(URI endpoint) {
        try (RdsClient rds = client(endpoint)) {
            rds.createDBCluster(
                    cluster ->
                            cluster.dbClusterIdentifier(CLUSTER)
                                    .engine("aurora-mysql")
                                    .masterUsername("somebody")
                                    .masterUserPassword("something"));
            for (String id : INSTANCES) {
                rds.createDBInstance(
                        instance ->
                                instance.dbClusterIdentifier(CLUSTER)
                                        .dbInstanceIdentifier(id)
                                        .engine("aurora-mysql")
                                        .dbInstanceClass("db.r6g.large"));
            }
        }
    }

    /** The instance that writes now. */
    public static String writer(URI endpoint) {
        try (RdsClient rds = client(endpoint)) {
            return rds
                    .describeDBClusters(about -> about.dbClusterIdentifier(CLUSTER))
                    .dbClusters()
                    .getFirst()
                    .dbClusterMembers()
                    .stream()
                    .filter(DBClusterMember::isClusterWriter)
                    .findFirst()
                    .orElseThrow()
                    .dbInstanceIdentifier();
        }
    }

    /** Fails back to the writer, as a person does by hand. */
    public static void failBack(URI endpoint) {
        try (RdsClient rds = client(endpoint)) {
            rds.failoverDBCluster(
                    it -> it.dbClusterIdentifier(CLUSTER).targetDBInstanceIdentifier(WRITER));
        }
    }

    private static RdsClient client(URI endpoint) {
        return RdsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
    }
}
