package chaosstates;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test that whoever has the archive finds every page: those that hints name, and all others. */
class PagesTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("core", "lambdas", "runner", "infra-cdk");
    private static final Pattern NAMED =
            Pattern.compile("\\b(docs/[\\w./-]+\\.(?:md|json)|CONTRIBUTING\\.md)");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)|^\\[[^]]+]: (\\S+)$", Pattern.MULTILINE);

    @Test
    void everyPageThatAHintNamesIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    NAMED.matcher(Golden.text(file))
                            .results()
                            .map(it -> it.group(1))
                            .forEach(named::add);
                }
            }
        }
        assertThat(named)
                .contains("docs/activities.md")
                .allMatch(it -> Files.exists(HOME.resolve(it)));
    }

    @Test
    void everyPageIsReachedFromTheReadme() throws IOException {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> open = new ArrayDeque<>(List.of(HOME.resolve("README.md")));
        while (!open.isEmpty()) {
            Path page = open.pop();
            if (reached.add(page) && page.toString().endsWith(".md")) {
                links(page).forEach(open::push);
            }
        }
        assertThat(pages()).isSubsetOf(reached);
    }

    private static Stream<Path> links(Path page) {
        return LINK.matcher(Golden.text(page))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .map(link -> page.resolveSibling(link).normalize())
                .flatMap(PagesTest::files);
    }

    /** Lists a file, or the pages of a folder, which are shown where somebody opens it. */
    private static Stream<Path> files(Path link) {
        if (!Files.isDirectory(link)) {
            return Stream.of(link).filter(Files::exists);
        }
        try (Stream<Path> inside = Files.list(link)) {
            return inside.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lists the pages and their images, without the program that makes the images. */
    private static Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("docs"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("images/render"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
