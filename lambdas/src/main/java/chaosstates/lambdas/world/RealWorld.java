package chaosstates.lambdas.world;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.net.ApacheHttpSender;
import chaosstates.substitution.Variables;
import java.nio.file.Path;
import java.time.InstantSource;

/** The world as it is: real AWS, real HTTP, programs of this machine. */
public final class RealWorld {

    private RealWorld() {}

    public static World of(InstantSource clock, Environment environment) {
        return new World(
                clock,
                Thread::sleep,
                new AwsClients(environment),
                new ApacheHttpSender(environment),
                new LocalPrograms(environment, Path.of("")),
                PythonFunctions.NONE,
                environment,
                Variables.NONE);
    }
}
