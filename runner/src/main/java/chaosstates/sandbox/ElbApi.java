package chaosstates.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of the Elastic Load Balancing API with which a load balancer is looked up.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html">DescribeLoadBalancers</a>
 */
final class ElbApi {

    /** The version that each request names. */
    static final String VERSION = "2015-12-01";

    private static final String NAMESPACE =
            "http://elasticloadbalancing.amazonaws.com/doc/" + VERSION + "/";

    private ElbApi() {}

    /**
     * Answers a call.
     *
     * @param balancers the names of the load balancers that there are
     */
    static QueryAnswer answer(Map<String, String> call, List<String> balancers, String region) {
        String operation = call.getOrDefault("Action", "");
        return operation.equals("DescribeLoadBalancers")
                ? describe(names(call), balancers, region)
                : QueryAnswer.unknown(NAMESPACE, operation);
    }

    private static List<String> names(Map<String, String> call) {
        return IntStream.rangeClosed(1, call.size())
                .mapToObj(index -> Optional.ofNullable(call.get("Names.member." + index)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static QueryAnswer describe(List<String> names, List<String> balancers, String region) {
        if (!balancers.containsAll(names)) {
            return QueryAnswer.error(
                    NAMESPACE, 400, "LoadBalancerNotFound", "One or more load balancers not found");
        }
        Stream<String> found = names.isEmpty() ? balancers.stream() : names.stream();
        return QueryAnswer.ok(
                NAMESPACE,
                "DescribeLoadBalancers",
                found.map(name -> balancer(name, region))
                        .collect(Collectors.joining("", "<LoadBalancers>", "</LoadBalancers>")));
    }

    private static String balancer(String name, String region) {
        return """
        <member>
          <LoadBalancerArn>arn:aws:elasticloadbalancing:%2$s:123456789012:loadbalancer/app/%1$s/50dc6c495c0c9188</LoadBalancerArn>
          <LoadBalancerName>%1$s</LoadBalancerName>
          <DNSName>%1$s-1234567890.%2$s.elb.amazonaws.com</DNSName>
          <Scheme>internet-facing</Scheme>
          <State><Code>active</Code></State>
          <Type>application</Type>
        </member>
        """
                .formatted(QueryAnswer.escaped(name), region);
    }
}
