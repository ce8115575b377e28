package chaosstates.infra.internal;

import chaosstates.lambdas.packages.FunctionPackage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.FileSystem;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * Layers with the jars of functions: one for each set of needs, whatever the number of functions.
 *
 * <p>Each is a stack of its own, named after its content, beside the stack of the platform. Nothing
 * in such a stack ever changes: other jars are another stack. So functions move to other jars when
 * their own stack is deployed, and can move back, which an output of one stack that others import
 * would not allow.
 */
public final class PackageLayers {

    private static final String PREFIX = "chaos-package-";
    private static final int DIGITS = 16;

    private final Construct platform;
    private final Map<Path, String> digests = new HashMap<>();
    private final Map<String, ILayerVersion> layers = new HashMap<>();

    /**
     * @param platform in whose account, region and stage the layers are
     */
    public PackageLayers(Construct platform) {
        this.platform = platform;
    }

    /** Returns the layer of a package that has one. */
    Optional<ILayerVersion> of(FunctionPackage code) {
        return code.layer()
                .map(zip -> layers.computeIfAbsent(digest(zip), digest -> layer(digest, zip)));
    }

    /** Computes a text that changes with the package. */
    public String digest(FunctionPackage code) {
        return digest(code.own()) + code.layer().map(this::digest).orElse("");
    }

    private String digest(Path zip) {
        return digests.computeIfAbsent(zip, it -> FileSystem.fingerprint(it.toString()));
    }

    /** Finds the layer that another platform of the app has made, or makes it. */
    private ILayerVersion layer(String digest, Path zip) {
        String name = PREFIX + digest.substring(0, DIGITS);
        Environment environment = environment();
        String id = name + suffix(environment.getAccount()) + suffix(environment.getRegion());
        Stage stage = Stage.of(platform);
        IConstruct there = stage.getNode().tryFindChild(id);
        StackProps props = StackProps.builder().stackName(name).env(environment).build();
        PackageStack stack =
                there instanceof PackageStack same ? same : new PackageStack(stage, id, props, zip);
        return stack.layer();
    }

    private Environment environment() {
        Stack stack = Stack.of(platform);
        Environment.Builder environment = Environment.builder();
        if (!Token.isUnresolved(stack.getAccount())) {
            environment.account(stack.getAccount());
        }
        if (!Token.isUnresolved(stack.getRegion())) {
            environment.region(stack.getRegion());
        }
        return environment.build();
    }

    private static String suffix(String known) {
        return known == null ? "" : "-" + known;
    }
}
