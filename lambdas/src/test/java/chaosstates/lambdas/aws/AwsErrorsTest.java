package chaosstates.lambdas.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.world.RealWorld;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ssm.SsmServiceClientConfiguration;

/** Test of the messages of calls without an answer; the cases of activities have the others. */
class AwsErrorsTest {

    static Stream<Arguments> problems() {
        String china = "https://ssm.cn-north-1.amazonaws.com.cn/";
        return Stream.of(
                Arguments.of(
                        new UnknownHostException("ssm"),
                        "cn-north-1",
                        "EndpointConnectionError: Could not connect to the endpoint URL: \"%s\""
                                .formatted(china)),
                Arguments.of(
                        new SocketTimeoutException("Connect timed out"),
                        "eu-west-1",
                        "ConnectTimeoutError: Connect timeout on endpoint URL:"
                                + " \"https://ssm.eu-west-1.amazonaws.com/\""),
                Arguments.of(
                        new SocketTimeoutException("Read timed out"),
                        "eu-west-1",
                        "ReadTimeoutError: Read timeout on endpoint URL:"
                                + " \"https://ssm.eu-west-1.amazonaws.com/\""));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void namesTheEndpoint(IOException problem, String region, String told) {
        World world =
                RealWorld.of(InstantSource.system(), Environment.of(Map.of("AWS_REGION", region)));
        SsmServiceClientConfiguration client =
                world.aws().ssm(Call.OF_NOTHING).serviceClientConfiguration();
        assertThatThrownBy(
                        () ->
                                AwsErrors.calling(
                                        "ssm",
                                        "GetParameter",
                                        client,
                                        () -> {
                                            throw SdkClientException.create("lost", problem);
                                        }))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised ->
                                assertThat(raised.line()).isEqualTo("botocore.exceptions." + told));
    }
}
