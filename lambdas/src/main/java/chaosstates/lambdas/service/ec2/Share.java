package chaosstates.lambdas.service.ec2;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.python.PythonText;

/** Numbers of instances, and shares of them. */
final class Share {

    private Share() {}

    /** Takes so many of a hundred, half to even as Python rounds. */
    static int of(int total, Given given, String percentage) {
        return (int) Math.rint(total * number(given, percentage) / 100);
    }

    static double number(Given given, String name) {
        return switch (given.get(name)) {
            case JsonNumber number -> number.asDouble();
            case Json other ->
                    throw new Raised(
                            "TypeError",
                            "%s is no number: '%s'".formatted(name, PythonText.type(other)));
        };
    }
}
