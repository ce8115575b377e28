package chaosstates.lambdas.aws.sdk;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;

/** The names that can stand in an answer, by the model that the SDK carries with it. */
public final class Answers {

    /** Members that botocore adds to answers. */
    private static final Set<String> ADDED =
            Set.of(
                    "Body",
                    "ResponseMetadata",
                    "RequestId",
                    "HTTPStatusCode",
                    "HTTPHeaders",
                    "RetryAttempts");

    private final Set<String> names = new TreeSet<>(ADDED);
    private final Set<String> structures = new TreeSet<>();
    private boolean isOpen;

    private Answers() {}

    /**
     * Lists the names of all members, at any depth.
     *
     * @param answer any of the operation
     * @return empty where names may stand in it that no model tells: keys of a map, or documents
     */
    public static Optional<Set<String>> names(SdkPojo answer) {
        Answers answers = new Answers();
        answers.structure(answer);
        return answers.isOpen ? Optional.empty() : Optional.of(answers.names);
    }

    private void structure(SdkPojo structure) {
        if (structures.add(structure.getClass().getName())) {
            for (SdkField<?> field : structure.sdkFields()) {
                names.add(field.memberName());
                value(field);
            }
        }
    }

    private void value(SdkField<?> field) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.LIST) {
            value(field.getTrait(ListTrait.class).memberFieldInfo());
        } else if (type == MarshallingType.SDK_POJO) {
            structure(field.constructor().get());
        } else if (type == MarshallingType.MAP || type == MarshallingType.DOCUMENT) {
            isOpen = true;
        }
    }
}
