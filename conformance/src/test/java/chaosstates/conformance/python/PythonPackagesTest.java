package chaosstates.conformance.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.conformance.Program;
import chaosstates.lambdas.UnpackedPackage;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.lambdas.packages.python.Contents;
import chaosstates.lambdas.packages.python.OwnModules;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackage;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.lambdas.packages.python.UvFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the packages of Python functions, made by the real uv of distributions of our own. */
class PythonPackagesTest {

    /** A version that no machine has. */
    private static final String UNKNOWN = "3.99";

    @TempDir private Path folder;
    private Wheels wheels;
    private String version;
    private Uv uv;

    @BeforeEach
    void publish() throws Exception {
        wheels = new Wheels(folder.resolve("wheels"));
        wheels.add("chaostoolkit-lib", Map.of("chaoslib/__init__.py", "NAME = 'lib'\n"));
        wheels.add(
                "shop",
                Map.of(
                        "shop/__init__.py", "PRICES = {'a': 1, 'b': {1, 2, 3}}\n",
                        "shop/parts.py", "def parts(): return 1\n",
                        "shop/old.py", "print 'not of this Python'\n"));
        version = DeployedPython.version();
        uv = DeployedPython.uv(wheels.variables());
        Files.writeString(folder.resolve("own.py"), "import shop\n");
    }

    private PythonLock lock(String... dependencies) {
        return PythonLock.of(new PythonLock.Asked(version, List.of(dependencies)), uv);
    }

    private Contents contents(PythonLock lock) {
        return new Contents(
                lock,
                List.of("own.f"),
                List.of("watch"),
                new OwnModules(folder).of(List.of("own", "watch")));
    }

    private PythonPackage made(Uv by, PythonLock lock, String where) throws IOException {
        return new PythonPackages(by, folder.resolve(where)).of(contents(lock));
    }

    private List<String> files(PythonPackage made, String where) throws IOException {
        Path root = folder.resolve(where);
        UnpackedPackage.of(FunctionPackage.alone(made.zip()), root);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .map(name -> name.replaceFirst("\\.cpython-[0-9]+", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void holdsWhatIsLockedAndWhatIsOwn() throws Exception {
        PythonPackage made = made(uv, lock("shop"), "one");
        assertThat(files(made, "unpacked"))
                .contains(
                        "chaosstates/__pycache__/call.pyc",
                        "chaosstates/call.py",
                        "chaosstates/eks.py",
                        "chaosstates/handler.py",
                        "chaosstates/masking.py",
                        "functions.json",
                        "lib/chaoslib/__init__.py",
                        "lib/shop-1.0.dist-info/METADATA",
                        "lib/shop/__pycache__/parts.pyc",
                        "lib/shop/old.py",
                        "lib/shop/parts.py",
                        "own/__pycache__/own.pyc",
                        "own/own.py")
                .doesNotContain("lib/shop-1.0.dist-info/RECORD", "lib/.lock");
        assertThat(folder.resolve("unpacked/functions.json"))
                .hasContent("{\"functions\":[\"own.f\"],\"controls\":[\"watch\"]}");
        assertThat(made.isCompiled()).isTrue();
        assertThat(made.isArchived()).isFalse();
    }

    @Test
    void theSameInputsMakeTheSameBytes() throws Exception {
        PythonLock lock = lock("shop");
        PythonPackage one = made(uv, lock, "one");
        PythonPackage two = made(uv, lock, "two");
        assertThat(two.hash()).isEqualTo(one.hash());
        assertThat(two.zip()).hasSameBinaryContentAs(one.zip());
    }

    /**
     * Asserts that nothing depends on the user, time zone, language, umask and checkout, the cache,
     * settings of Python and of uv, the age and order of files, and what an editor left behind.
     */
    @Test
    void anotherMachineMakesTheSameBytes() throws Exception {
        PythonLock lock = lock("shop");
        checkout(folder, List.of("watch/__init__.py", "watch/a.py", "watch/b.py"));
        PythonPackage one = made(uv, lock, "one");
        Path other = Files.createDirectories(folder.resolve("elsewhere/a b"));
        checkout(other, List.of("watch/b.py", "watch/.b.py.swp", "watch/a.py"));
        checkout(other, List.of("watch/__init__.py", "watch/__pycache__/a.cpython-312.pyc"));
        Files.setLastModifiedTime(other.resolve("watch/a.py"), FileTime.fromMillis(0));
        Files.copy(folder.resolve("own.py"), other.resolve("own.py"));
        Files.writeString(other.resolve("lock.txt"), lock.text());

        Program.Result made = elsewhere(other).run();
        assertThat(made.exitCode()).as(made.err()).isZero();
        Path zip = Path.of(made.out().strip());
        assertThat(zip.getFileName()).isEqualTo(one.zip().getFileName());
        assertThat(zip).hasSameBinaryContentAs(one.zip());
    }

    private static void checkout(Path root, List<String> files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "NAMES = {'" + file + "', 'x', 'y', 'z'}\n");
        }
    }

    private Program elsewhere(Path checkout) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String call =
                "umask 077 && exec '%s' -Duser.timezone=Pacific/Kiritimati -Duser.language=tr"
                        + " -Duser.country=TR -Dfile.encoding=ISO-8859-9 -cp \"$CLASSES\" %s";
        Map<String, String> settings = new HashMap<>(wheels.variables());
        settings.put("CLASSES", System.getProperty("java.class.path"));
        settings.put("UV", uv.program());
        settings.put("UV_CACHE_DIR", checkout.resolve("cold").toString());
        settings.put("UV_COMPILE_BYTECODE", "1");
        settings.put("HOME", checkout.toString());
        settings.put("USER", "somebody");
        settings.put("TZ", "Pacific/Kiritimati");
        settings.put("LC_ALL", "C");
        settings.put("PYTHONOPTIMIZE", "2");
        settings.put("PYTHONNODEBUGRANGES", "1");
        settings.put("PYTHONPYCACHEPREFIX", checkout.resolve("compiled").toString());
        return Program.of(checkout, "sh", "-c", call.formatted(java, PackageMaker.class.getName()))
                .with(settings);
    }

    @Test
    void anotherModuleOfOnesOwnMakesAnotherHash() throws Exception {
        PythonLock lock = lock("shop");
        String before = made(uv, lock, "one").hash();
        Files.writeString(folder.resolve("own.py"), "import shop  # changed\n");
        assertThat(made(uv, lock, "one").hash()).isNotEqualTo(before);
    }

    /** Needs no uv and no network for what was built once. */
    @Test
    void isFoundAgain() throws Exception {
        PythonLock lock = lock("shop");
        PythonPackage first = made(uv, lock, "one");
        Programs pythonsOnly =
                program -> {
                    if (program.path().endsWith("uv")) {
                        throw new Programs.NoSuchProgram(program.path());
                    }
                    return uv.programs().run(program);
                };
        Uv missing = new Uv(pythonsOnly, "uv", uv.environment());
        assertThat(made(missing, lock, "one")).isEqualTo(first);
        assertThatThrownBy(() -> made(missing, lock, "other"))
                .isInstanceOf(UvFailed.class)
                .hasMessageStartingWith("uv is not on this machine");
    }

    @Test
    void isNotCompiledWithoutAPythonOfThatVersion() throws Exception {
        version = UNKNOWN;
        PythonPackage made = made(uv, lock("shop"), "one");
        assertThat(made.isCompiled()).isFalse();
        assertThat(files(made, "unpacked")).noneMatch(name -> name.endsWith(".pyc"));
    }

    @Test
    void whatHasToBeBuiltIsRefusedByName() throws Exception {
        wheels.addSource("builtshop");
        assertThatThrownBy(() -> lock("builtshop"))
                .isInstanceOf(UvFailed.class)
                .hasMessageContaining("builtshop")
                .hasMessageContaining("no usable wheels");
    }

    @Test
    void whatIsForOtherMachinesIsRefusedByName() throws Exception {
        wheels.add("cshop", "py3-none-win_amd64", Map.of("cshop.py", ""));
        wheels.add("cshop", "py3-none-macosx_11_0_arm64", Map.of("cshop.py", ""));
        assertThatThrownBy(() -> made(uv, lock("cshop"), "one"))
                .isInstanceOf(UvFailed.class)
                .hasMessageContaining("cshop");
    }

    @Test
    void whatIsTooLargeIsAnArchive() throws Exception {
        PythonPackage made =
                new PythonPackages(uv, folder.resolve("one"), PythonPackages.LAMBDA, 1000)
                        .of(contents(lock("shop")));
        assertThat(made.isArchived()).isTrue();
        assertThat(files(made, "unpacked"))
                .contains("lib.zip", "own/own.py")
                .noneMatch(name -> name.startsWith("lib/"));
        assertThat(
                        new PythonPackages(uv, folder.resolve("one"), PythonPackages.LAMBDA, 1000)
                                .of(contents(lock("shop"))))
                .isEqualTo(made);
    }

    /** A lock that is not the one that was made is not installed. */
    @Test
    void aWheelThatWasExchangedIsRefused() throws Exception {
        PythonLock lock = lock("shop");
        wheels.add("shop", Map.of("shop/__init__.py", "import os; os.system('true')\n"));
        Uv elsewhere =
                DeployedPython.uv(
                        Map.of(
                                "UV_NO_INDEX", "1",
                                "UV_FIND_LINKS", wheels.folder().toString(),
                                "UV_CACHE_DIR", folder.resolve("fresh").toString()));
        assertThatThrownBy(() -> made(elsewhere, lock, "one"))
                .isInstanceOf(UvFailed.class)
                .hasMessageContaining("Hash mismatch");
        assertThat(Optional.of(folder.resolve("one")).map(Files::exists)).contains(true);
    }
}
