package chaosstates.lambdas.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.lambdas.api.Environment;
import java.net.ConnectException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of the proxies that the environment asks for. */
class ProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | http://a.example.com/  | none",
                "http_proxy=http://p:3128                | http://a.example.com/  | http://p:3128",
                "http_proxy=p:3128                       | http://a.example.com/  | http://p:3128",
                "http_proxy=http://p                     | https://a.example.com/ | none",
                "HTTPS_PROXY=http://q                    | https://a.example.com/ | http://q",
                "HTTP_PROXY=http://q http_proxy=http://p | http://a.example.com/  | http://p",
                "all_proxy=http://p                      | https://a.example.com/ | http://p",
                "http_proxy=http://p no_proxy=example.com | http://a.example.com/ | none",
                "http_proxy=http://p no_proxy=x,.example.com | http://a.example.com/ | none",
                "http_proxy=http://p no_proxy=other.com  | http://a.example.com/  | http://p",
                "http_proxy=http://p no_proxy=*          | http://a.example.com/  | none",
                "http_proxy=http://p no_proxy=localhost:80 | http://localhost:8080/ | http://p",
                "http_proxy=http://p no_proxy=localhost:8080 | http://localhost:8080/ | none"
            })
    void isThatOfTheScheme(String environment, URI url, String proxy) throws ConnectException {
        assertThat(proxies(environment).of(url).map(URI::toString).orElse("none")).isEqualTo(proxy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://", "http://[::1", "p:99999", "http://user:secret@", "\u0007", "a^b"})
    void isNoUrl(String proxy) {
        assertThatThrownBy(() -> proxies("http_proxy=" + proxy).of(URI.create("http://a/")))
                .isInstanceOf(ConnectException.class)
                .hasMessage("the proxy that the environment names is no URL with a host");
    }

    private static Proxies proxies(String environment) {
        Map<String, String> variables =
                environment == null
                        ? Map.of()
                        : Arrays.stream(environment.split(" "))
                                .map(variable -> variable.split("=", 2))
                                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Proxies(Environment.of(variables));
    }
}
