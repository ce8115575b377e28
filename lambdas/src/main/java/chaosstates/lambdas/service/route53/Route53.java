package chaosstates.lambdas.service.route53;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.util.List;
import java.util.Map;

/** Amazon Route 53: the functions of {@code route53.json}. */
public final class Route53 {

    private Route53() {}

    public static List<Activity> activities() {
        return Functions.of(
                Route53.class,
                "route53.json",
                Map.of(
                        "actions.associate_vpc_with_zone",
                        given -> asked(given, "AssociateVPCWithHostedZone", vpcOfZone(given)),
                        "actions.disassociate_vpc_from_zone",
                        given -> asked(given, "DisassociateVPCFromHostedZone", vpcOfZone(given)),
                        "probes.get_hosted_zone",
                        Route53::getHostedZone,
                        "probes.get_health_check_status",
                        Route53::getHealthCheckStatus,
                        "probes.get_dns_answer",
                        given -> asked(given, "TestDNSAnswer", record(given))));
    }

    private static JsonObject asked(Given given, String operation, JsonObject arguments) {
        Client route53 = given.client("route53");
        return Refused.asSaid(() -> route53.call(operation, arguments));
    }

    private static JsonObject vpcOfZone(Given given) {
        JsonObject vpc =
                with("VPCId", given.get("vpc_id")).with("VPCRegion", given.get("vpc_region"));
        JsonObject both = with("HostedZoneId", given.get("zone_id")).with("VPC", vpc);
        return given.and(both, "Comment", "comment");
    }

    private static JsonObject record(Given given) {
        return with("HostedZoneId", given.get("zone_id"))
                .with("RecordName", given.get("record_name"))
                .with("RecordType", given.get("record_type"));
    }

    private static Json getHostedZone(Given given) {
        Client route53 = given.client("route53");
        try {
            return route53.call("GetHostedZone", with("Id", given.get("zone_id")));
        } catch (Refused refused) {
            boolean isMissing = refused.code().equals("NoSuchHostedZone");
            String missing = "Hosted Zone %s not found.".formatted(given.str("zone_id"));
            throw Raised.activityFailed(isMissing ? missing : refused.said());
        }
    }

    private static Json getHealthCheckStatus(Given given) {
        JsonObject named = with("HealthCheckId", given.get("check_id"));
        JsonObject status = asked(given, "GetHealthCheckStatus", named);
        if (status.list("HealthCheckObservations").isEmpty()) {
            throw Raised.activityFailed("No results found for " + given.str("check_id"));
        }
        return status;
    }
}
