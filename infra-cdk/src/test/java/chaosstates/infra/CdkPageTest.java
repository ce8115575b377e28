package chaosstates.infra;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.infra.example.WatchedStack;
import chaosstates.lambdas.packages.FunctionPackage;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

/** Test that the code in docs/cdk.md is compiled here, and synthesized. */
@NeedsNode
class CdkPageTest {

    private static final Path OUTSIDE = Path.of("../examples/cdk-app");
    private static final String APP = "src/main/java/shop/ShopApp.java";
    private static final Path EXAMPLES = Path.of("src/test/java/chaosstates/infra/example");

    @Test
    void everyExampleIsOfAFileHere() throws IOException {
        String page = Files.readString(Path.of("../docs/cdk.md"));
        List<String> shown =
                Pattern.compile("(?s)```java\n(.*?)```")
                        .matcher(page)
                        .results()
                        .map(block -> unspaced(block.group(1)))
                        .toList();
        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(examples()).contains(block));
    }

    /** Asserts that the page shows the files of the example for outsiders as they are. */
    @Test
    void theWholeAppIsThatOfTheExample() throws IOException {
        String page = Files.readString(Path.of("../docs/cdk.md"));
        for (String file : List.of("pom.xml", APP, "cdk.json")) {
            assertThat(page).contains("`" + file + "`", Files.readString(OUTSIDE.resolve(file)));
        }
    }

    private static String examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return Stream.concat(files, Stream.of(OUTSIDE.resolve(APP)))
                    .map(CdkPageTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return unspaced(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theWatchedExampleCanBeDeployed() {
        Path any = Path.of("src/test/resources/machines");
        Stack stack =
                new WatchedStack(
                        new App(),
                        "Watched",
                        Path.of("../experiments/chaos-aurora-web.json"),
                        (needs, extensions) -> new FunctionPackage(any, any));
        Aspects.of(stack).add(AwsSolutionsChecks.Builder.create().reports(false).build());
        Synthesized template = Synthesized.of(stack);
        assertThat(template.resources("AWS::Scheduler::Schedule")).hasSize(2);
        assertThat(template.only("AWS::SNS::Subscription").toString()).contains("shop@example.com");
        Annotations.fromStack(stack).hasNoError("*", Match.stringLikeRegexp("AwsSolutions.*"));
    }
}
