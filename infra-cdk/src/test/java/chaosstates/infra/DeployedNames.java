package chaosstates.infra;

import chaosstates.json.JsonObject;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ARNs that the resources of a template would have, were it deployed in eu-west-1. */
record DeployedNames(Synthesized template) {

    static final String REGION = "eu-west-1";

    private static final String HERE = ":" + REGION + ":123456789012:";
    private static final Pattern REFERENCE = Pattern.compile("<([A-Za-z0-9:]+)(\\.Arn)?>");

    /**
     * @param text as {@link Synthesized#text} has it, references in angle brackets
     */
    String resolve(String text) {
        return REFERENCE.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult reference) {
        return switch (reference.group(1)) {
            case "AWS::Partition" -> "aws";
            case "AWS::Region" -> REGION;
            case "AWS::AccountId" -> "123456789012";
            default -> arn(reference.group(1));
        };
    }

    private String arn(String id) {
        JsonObject resource = template.template().object("Resources").object(id);
        return switch (resource.string("Type").orElseThrow()) {
            case "AWS::Lambda::Function" -> "arn:aws:lambda" + HERE + "function:" + id;
            case "AWS::Logs::LogGroup" -> "arn:aws:logs" + HERE + "log-group:" + id + ":*";
            case "AWS::SQS::Queue" -> "arn:aws:sqs" + HERE + id;
            case "AWS::S3::Bucket" -> "arn:aws:s3:::journals";
            case "AWS::StepFunctions::StateMachine" ->
                    "arn:aws:states"
                            + HERE
                            + "stateMachine:"
                            + resource.object("Properties")
                                    .string("StateMachineName")
                                    .orElseThrow();
            default -> throw new AssertionError("no ARN for " + resource);
        };
    }
}
