package chaosstates.cli.command;

import chaosstates.catalogue.Targets;
import chaosstates.cli.execution.JournalBuckets;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.cli.shell.UserName;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.aws.AwsErrors;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Holders;
import chaosstates.lambdas.clearance.Need;
import chaosstates.lambdas.clearance.S3Leases;
import chaosstates.local.FileLeases;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * {@code chaos release TARGET}: a person says that a target is as it was, so that the next run may
 * have it.
 */
public record ReleaseCommand() implements Verb {

    private static final String BECAUSE = "--because";
    private static final String BUCKET = "--bucket";
    private static final String LOCAL = "--local";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                                "Free a target that a run could not undo, once it is undone by hand.")
                        .addPositional(
                                Options.positional(
                                        0,
                                        "TARGET",
                                        "The target, as the refusal of a run names it."))
                        .addOption(
                                Options.text(
                                        BECAUSE,
                                        "TEXT",
                                        "The reason, which is required. The lease of a run in AWS"
                                                + " keeps it; with --local it is only printed."))
                        .addOption(
                                Options.text(
                                        BUCKET,
                                        "NAME",
                                        "The bucket of the journals. By default that of the"
                                                + " experiments that are deployed."))
                        .addOption(
                                Options.flag(
                                        LOCAL,
                                        "Free a target of runs that were made from this machine."));
        spec.usageMessage()
                .footer("", "Exit codes: 0 it is free; 1 it is not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        String target = Targets.name(arguments.matchedPositionalValue(0, ""));
        String because = arguments.matchedOptionValue(BECAUSE, "");
        if (because.isBlank()) {
            throw UserError.ofCall("Say why the target may be taken: --because TEXT");
        }
        if (arguments.hasMatchedOption(LOCAL) && arguments.hasMatchedOption(BUCKET)) {
            throw UserError.ofCall(
                    "--bucket is for runs in AWS and --local for runs from this machine: give one"
                            + " of them");
        }
        String had =
                arguments.hasMatchedOption(LOCAL)
                        ? local(target, because, shell)
                        : inAws(target, because, arguments, shell);
        shell.log().info("Released " + target + had);
        return 0;
    }

    /** Frees a local target. The reason is told: no lease is left that could keep it. */
    private static String local(String target, String because, Shell shell) throws IOException {
        try (FileLeases leases = new FileLeases(shell.leases(), shell.log())) {
            Optional<String> objection = leases.free(target);
            if (objection.isPresent()) {
                throw new UserError(objection.get());
            }
            return ": " + because;
        }
    }

    private static String inAws(String target, String because, ParseResult arguments, Shell shell) {
        AwsClients aws = new AwsClients(shell.environment());
        Holders holders = new Holders(new Executions(aws.sfn()));
        List<String> buckets =
                Optional.ofNullable(arguments.matchedOptionValue(BUCKET, (String) null))
                        .map(List::of)
                        .orElseGet(() -> new JournalBuckets(aws).all());
        JsonObject why =
                JsonObject.EMPTY
                        .with("by", UserName.of(shell.environment()))
                        .with("at", shell.clock().instant().toString())
                        .with("because", because);
        for (String bucket : buckets) {
            S3Client s3 = aws.s3();
            S3Leases leases = new S3Leases(s3, bucket, holders);
            Optional<ExecutionArn> holder = calling("GetObject", s3, () -> leases.holder(target));
            holder.flatMap(holders).ifPresent(need -> refuse(holder.get(), need));
            if (calling("PutObject", s3, () -> leases.free(target, why))) {
                return holder.map(run -> ", which " + run + " had").orElse("");
            }
        }
        throw new UserError(
                "No run has the target %s in %s"
                        .formatted(
                                target,
                                buckets.isEmpty()
                                        ? "this account and region: nothing is deployed here"
                                        : String.join(", ", buckets)));
    }

    private static <T> T calling(String operation, S3Client s3, Supplier<T> call) {
        return AwsErrors.calling("s3", operation, s3.serviceClientConfiguration(), call);
    }

    /** A run that goes on, or a guardian at work, needs the target. */
    private static void refuse(ExecutionArn run, Need need) {
        switch (need.kind()) {
            case GOES_ON -> throw new UserError(run + " goes on: `chaos stop` stops and undoes it");
            case BEING_UNDONE ->
                    throw new UserError(run + " is being undone: `chaos undo` waits for its end");
            case TO_BE_UNDONE, NOT_UNDONE, UNKNOWN -> {}
        }
    }
}
