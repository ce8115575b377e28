package chaosstates.lambdas.world;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.net.ApacheHttpSender;
import chaosstates.lambdas.python.PythonInLambda;
import chaosstates.substitution.Variables;
import chaosstates.wire.platform.PythonTarget;
import java.nio.file.Path;
import java.time.InstantSource;

/** The world as it is: real AWS, real HTTP, programs of this machine. */
public final class RealWorld {

    private RealWorld() {}

    public static World of(InstantSource clock, Environment environment) {
        AwsClients aws = new AwsClients(environment);
        HttpSender http = new ApacheHttpSender(environment);
        return new World(
                clock,
                Thread::sleep,
                aws,
                http,
                new LocalPrograms(environment, Path.of("")),
                python(environment, aws, http),
                environment,
                Variables.NONE);
    }

    /** Makes the Python functions that a deployed function is told of. */
    private static PythonFunctions python(
            Environment environment, AwsClients aws, HttpSender http) {
        return environment
                .get(PythonTarget.VARIABLE)
                .map(PythonTarget::read)
                .<PythonFunctions>map(
                        targets -> new PythonInLambda(targets, aws, http, Thread::sleep))
                .orElse(PythonFunctions.NONE);
    }
}
