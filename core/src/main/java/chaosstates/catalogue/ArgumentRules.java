package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules of an activity whose arguments decide what it does: any operation of AWS, say. Its spec
 * alone tells neither what it may do nor which mistakes its arguments can have.
 */
public interface ArgumentRules {

    /** Rules of an activity whose spec tells all. */
    ArgumentRules NONE =
            new ArgumentRules() {
                @Override
                public Stream<Problem> problems(JsonObject provider) {
                    return Stream.empty();
                }

                @Override
                public List<IamNeed> needs(JsonObject arguments) {
                    return List.of();
                }

                @Override
                public Optional<String> service(JsonObject arguments) {
                    return Optional.empty();
                }
            };

    /**
     * Lists the mistakes of a use. Other checks look at the presence and types of arguments.
     *
     * @param provider which holds the arguments, placeholders unresolved
     */
    Stream<Problem> problems(JsonObject provider);

    /**
     * Lists the permissions that a use needs besides those of the spec.
     *
     * @param arguments placeholders unresolved
     */
    List<IamNeed> needs(JsonObject arguments);

    /** Names the service that a use calls, as boto3 does; empty where no argument decides it. */
    Optional<String> service(JsonObject arguments);
}
