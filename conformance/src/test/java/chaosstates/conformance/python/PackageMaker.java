package chaosstates.conformance.python;

import chaosstates.lambdas.packages.python.Contents;
import chaosstates.lambdas.packages.python.OwnModules;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.PythonPackages;
import chaosstates.lambdas.packages.python.Uv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the package of {@link PythonPackagesTest} in a process of its own, from the folder that it
 * runs in, and prints where it is.
 */
final class PackageMaker {

    private PackageMaker() {}

    public static void main(String[] none) throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        Contents contents =
                new Contents(
                        PythonLock.read(Files.readString(folder.resolve("lock.txt"))).orElseThrow(),
                        List.of("own.f"),
                        List.of("watch"),
                        new OwnModules(folder).of(List.of("own", "watch")));
        Uv uv = Uv.in(System.getenv());
        System.out.println(new PythonPackages(uv, folder.resolve("made")).of(contents).zip());
    }
}
