package chaosstates.lambdas.packages;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.deploy.PackageNeeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionPackagesTest {

    private static final String CLIENT = "software/amazon/awssdk/services/%1$s/%1$sClient.class";

    @TempDir private Path target;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectory(target.resolve("lib"));
        jar("lambdas-0.1.0.jar", "chaosstates/Main.class");
        jar("lambdas-0.1.0-tests.jar", "chaosstates/MainTest.class");
        jar("lib/core-0.1.0.jar", "chaosstates/Plan.class");
        jar("lib/rds-2.40.2.jar", CLIENT.formatted("rds"));
        jar("lib/ec2-2.40.2.jar", CLIENT.formatted("ec2"));
        jar("lib/httpclient5-5.5.jar", "org/apache/hc/Client.class");
    }

    private void jar(String name, String entry) throws IOException {
        try (ZipOutputStream jar =
                new ZipOutputStream(Files.newOutputStream(target.resolve(name)))) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(entry.repeat(100).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPackageHasWhatIsNeededAndNoMore() throws IOException {
        assertThat(entries("rds"))
                .containsExactly(
                        "java/lib/lambdas-0.1.0.jar",
                        "java/lib/core-0.1.0.jar",
                        "java/lib/rds-2.40.2.jar");
        assertThat(entries("ec2", PackageNeeds.HTTP))
                .containsExactly(
                        "java/lib/lambdas-0.1.0.jar",
                        "java/lib/core-0.1.0.jar",
                        "java/lib/ec2-2.40.2.jar",
                        "java/lib/httpclient5-5.5.jar");
    }

    /** An exact time beside the coarse one would be in the time zone of this machine. */
    @Test
    void noEntryHasATimeOfThisMachine() throws IOException {
        try (ZipFile zip = new ZipFile(made("rds").toFile())) {
            assertThat(zip.stream()).isNotEmpty().allMatch(entry -> entry.getExtra() == null);
        }
    }

    private List<String> entries(String... needs) throws IOException {
        return entries(made(needs));
    }

    private static List<String> entries(Path made) throws IOException {
        try (ZipFile zip = new ZipFile(made.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private Path made(String... needs) throws IOException {
        return code(needs).layer().orElseThrow();
    }

    private FunctionPackage code(String... needs) throws IOException {
        return FunctionPackages.in(target).of(PackageNeeds.of(List.of(needs)), List.of());
    }

    /** Lambda stores it once for each function. */
    @Test
    void aFunctionHasNothingOfItsOwnButExtensions() throws IOException {
        assertThat(code("rds").own()).isEqualTo(code("ec2").own());
        assertThat(Files.size(code("rds").own())).isLessThan(1_000);
        assertThat(entries(code("rds").own())).containsExactly("README");
    }

    @Test
    void anExtensionIsInItsPackagesOnly() throws IOException {
        jar("taps-1.0.jar.extension", "acme/Taps.class");
        assertThat(entries(extended("taps-1.0.jar.extension").own()))
                .containsExactly("lib/taps-1.0.jar.extension");
        assertThat(extended("taps-1.0.jar.extension").layer()).contains(made("rds"));
    }

    @Test
    void aLibraryOfAnExtensionThatIsInTheLayerIsNoSecondTimeInThePackage() throws IOException {
        assertThat(extended("lib/rds-2.40.2.jar")).isEqualTo(code("rds"));
        assertThat(entries(extended("lib/ec2-2.40.2.jar").own()))
                .containsExactly("lib/ec2-2.40.2.jar");
    }

    /** Two builds of an extension have one name, and either may be older than the package. */
    @Test
    void anotherJarOfTheSameNameMakesAnotherPackage() throws IOException {
        jar("taps-1.0.jar.extension", "acme/Taps.class");
        Path one = extended("taps-1.0.jar.extension").own();
        jar("taps-1.0.jar.extension", "acme/OtherTaps.class");
        assertThat(extended("taps-1.0.jar.extension").own()).isNotEqualTo(one);
    }

    /** File systems take names of at most 255 bytes. */
    @Test
    void anExtensionMayHaveManyLibraries() throws IOException {
        List<Path> libraries = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            String name = "a-library-of-an-extension-%d.jar.extension".formatted(number);
            jar(name, "acme/Taps%d.class".formatted(number));
            libraries.add(target.resolve(name));
        }
        FunctionPackages packages = FunctionPackages.in(target);
        Path all = packages.of(PackageNeeds.of(List.of("rds")), libraries).own();
        assertThat(entries(all)).hasSize(20);
        assertThat(packages.of(PackageNeeds.of(List.of("rds")), libraries.subList(0, 19)).own())
                .isNotEqualTo(all);
    }

    private FunctionPackage extended(String extension) throws IOException {
        return FunctionPackages.in(target)
                .of(PackageNeeds.of(List.of("rds")), List.of(target.resolve(extension)));
    }

    /** Lambda stores a package once, and CDK uploads what has changed. */
    @Test
    void theSameNeedsMakeTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(made("rds"));
        Files.delete(made("rds"));
        assertThat(Files.readAllBytes(made("rds"))).isEqualTo(once);
    }

    @Test
    void aJarInAPackageHasItsEntries() throws IOException {
        Path jar = target.resolve("taken.jar");
        try (ZipFile zip = new ZipFile(made("rds").toFile())) {
            Files.write(
                    jar,
                    zip.getInputStream(zip.getEntry("java/lib/rds-2.40.2.jar")).readAllBytes());
        }
        try (ZipFile taken = new ZipFile(jar.toFile())) {
            ZipEntry entry = taken.getEntry(CLIENT.formatted("rds"));
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(taken.getInputStream(entry).readAllBytes())
                    .hasSize(entry.getName().length() * 100);
        }
    }

    /** A package from before a jar was built again would deploy old code. */
    @Test
    void aPackageIsMadeAgainOnceAJarIsNewer() throws IOException {
        Path zip = made("rds");
        byte[] old = Files.readAllBytes(zip);
        jar("lib/core-0.1.0.jar", "chaosstates/OtherPlan.class");
        Files.setLastModifiedTime(zip, FileTime.fromMillis(0));
        assertThat(Files.readAllBytes(made("rds"))).isNotEqualTo(old);
    }
}
