package chaosstates.operations;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;

/** Writes the class that finds the operations of a service by name, from a client of the SDK. */
record OperationTable(Class<?> client) {

    private static final int WIDTH = 100;

    String className() {
        return client.getSimpleName().replaceFirst("Client$", "Operations");
    }

    String source() {
        List<String> cases =
                Arrays.stream(client.getMethods())
                        .flatMap(method -> one(method).stream())
                        .sorted()
                        .distinct()
                        .toList();
        return """
        package chaosstates.operations;

        %s
        import %s;
        import %s.model.*;

        /** The operations of %s, generated from the SDK's client. */
        public final class %s {

            private %3$s() {}

            /** Finds an operation by its name; null where there is none. */
            public static Operation<%s> find(String name) {
                return switch (name) {
        %s
                    default -> null;
                };
            }
        }
        """
                .replace("%3$s", className())
                .formatted(
                        imports(cases),
                        client.getName(),
                        client.getPackageName(),
                        client.getSimpleName().replaceFirst("Client$", ""),
                        className(),
                        client.getSimpleName(),
                        String.join("\n", cases));
    }

    private static String imports(List<String> cases) {
        return List.of("download", "of", "upload").stream()
                .filter(maker -> cases.stream().anyMatch(one -> one.contains(" " + maker + "(")))
                .map("import static chaosstates.operations.Operation.%s;\n"::formatted)
                .collect(Collectors.joining());
    }

    private Optional<String> one(Method method) {
        Class<?>[] given = method.getParameterTypes();
        boolean isCall = given.length > 0 && given[0].getSimpleName().endsWith("Request");
        Class<?> answer = method.getReturnType();
        if (isCall && given.length == 1 && AwsResponse.class.isAssignableFrom(answer)) {
            return Optional.of(line(operation(method), "of", method, answer));
        } else if (isCall && given.length == 1 && answer == ResponseBytes.class) {
            String name = operation(method).replaceFirst("AsBytes$", "");
            return Optional.of(line(name, "download", method, content(method)));
        } else if (isCall && given.length == 2 && given[1] == RequestBody.class) {
            return Optional.of(line(operation(method), "upload", method, answer));
        }
        return Optional.empty();
    }

    /** Returns the answer of an operation that gives bytes beside it. */
    private static Class<?> content(Method method) {
        ParameterizedType bytes = (ParameterizedType) method.getGenericReturnType();
        return (Class<?>) bytes.getActualTypeArguments()[0];
    }

    private static String operation(Method method) {
        return method.getName().substring(0, 1).toUpperCase() + method.getName().substring(1);
    }

    /** Returns the line, broken as the formatter does. */
    private String line(String operation, String maker, Method method, Class<?> answer) {
        List<String> given =
                List.of(
                        method.getParameterTypes()[0].getSimpleName() + "::builder",
                        answer.getSimpleName() + "::builder",
                        client.getSimpleName() + "::" + method.getName());
        String head = "            case \"" + operation + "\" ->";
        String call = maker + "(" + String.join(", ", given) + ");";
        String indent = " ".repeat(20);
        if (head.length() + 1 + call.length() <= WIDTH) {
            return head + " " + call;
        }
        return indent.length() + call.length() <= WIDTH
                ? head + "\n" + indent + call
                : broken(head, maker, given);
    }

    private static String broken(String head, String maker, List<String> given) {
        String indent = " ".repeat(28);
        String all = indent + String.join(", ", given) + ");";
        String start = head + "\n" + " ".repeat(20) + maker + "(\n";
        return all.length() <= WIDTH
                ? start + all
                : start
                        + given.stream()
                                .map(one -> indent + fitting(one))
                                .collect(Collectors.joining(",\n"))
                        + ");";
    }

    /** Breaks a reference to a method that is too long for a line. */
    private static String fitting(String reference) {
        int room = WIDTH - 28 - ");".length();
        return reference.length() <= room
                ? reference
                : reference.replace("::", "\n" + " ".repeat(36) + "::");
    }
}
