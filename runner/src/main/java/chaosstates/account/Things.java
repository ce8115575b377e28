package chaosstates.account;

import chaosstates.catalogue.Targets;
import chaosstates.deploy.IamStatements;
import chaosstates.iam.IamStatement;
import chaosstates.lambdas.api.Refused;
import chaosstates.model.ActivityType;
import chaosstates.model.HttpProvider;
import chaosstates.model.ProcessProvider;
import chaosstates.model.PythonProvider;
import chaosstates.plan.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Things that actions are done to, and whether they exist. */
record Things(Inquiry inquiry, Identity identity) {

    /** Permissions that tell no thing: to look, or to make something, which need not be there. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "[a-z0-9-]+:((Describe|Get|List|Create|Add|Pass|Tag)[A-Z].*"
                            + "|Put(Rule|Parameter|Object|Events|MetricData))");

    /**
     * Thing that an action is done to.
     *
     * @param name without regard to capitals, of which RDS keeps none
     */
    private record Thing(String name, String arn) {

        boolean isNamed() {
            return Way.to(name).isPresent();
        }

        /** Returns the name without what AWS itself adds to it. */
        String shown() {
            return name.replace(":*:autoScalingGroupName", "")
                    .replaceFirst("^(elasticloadbalancing:.*[^*])/\\*$", "$1");
        }

        String key() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** Asks for each thing that an action of method or rollbacks names, once. */
    List<Finding> findings() {
        Set<String> known = new HashSet<>();
        return Stream.concat(inquiry.plan().method().stream(), inquiry.plan().rollbacks().stream())
                .filter(step -> step.activity().type() == ActivityType.ACTION)
                .flatMap(step -> findings(step, known))
                .toList();
    }

    private Stream<Finding> findings(Step step, Set<String> known) {
        return switch (step.activity().provider()) {
            case PythonProvider function when isOurs(function) ->
                    findings(step, things(step, function), known);
            case PythonProvider _ ->
                    Stream.of(
                            unseen(
                                    step,
                                    "not looked at: nobody knows what a function of Python acts on"));
            case ProcessProvider _ ->
                    Stream.of(unseen(step, "not looked at: nobody knows what a program acts on"));
            case HttpProvider _ -> Stream.of();
        };
    }

    private boolean isOurs(PythonProvider function) {
        return inquiry.implementations().activities().apply(function.activityId()).isPresent();
    }

    private Stream<Finding> findings(Step step, List<Thing> things, Set<String> known) {
        List<Thing> named = things.stream().filter(Thing::isNamed).toList();
        if (named.isEmpty() && !things.isEmpty()) {
            return Stream.of(unseen(step, why(things.getFirst())));
        }
        return named.stream()
                .filter(thing -> known.add(thing.key()))
                .flatMap(thing -> Answers.asked(thing.shown(), () -> Stream.of(asked(thing))));
    }

    private static Finding unseen(Step step, String why) {
        return Finding.unknown(step.state(), why, "");
    }

    private static String why(Thing thing) {
        return thing.name().contains("*")
                ? "not looked at: what it acts on (%s) is found in the run".formatted(thing.shown())
                : "not looked at: `chaos check` can't ask for %s".formatted(thing.shown());
    }

    private List<Thing> things(Step step, PythonProvider function) {
        return IamStatements.ofTarget(
                        step.spec(), List.of(function.arguments()), inquiry.configuration())
                .stream()
                .filter(it -> it.actions().stream().noneMatch(Things::isBeside))
                .map(IamStatement::resources)
                .flatMap(List::stream)
                .map(arn -> new Thing(Targets.name(arn), identity.placed(arn)))
                .toList();
    }

    private static boolean isBeside(String action) {
        return BESIDE.matcher(action).matches();
    }

    private Finding asked(Thing thing) {
        Way way = Way.to(thing.name()).orElseThrow();
        try {
            return way.isIn(
                            inquiry.client(way.service())
                                    .call(way.operation(), way.asking(thing.name(), thing.arn())))
                    ? Finding.well(thing.shown(), "is there")
                    : missing(thing, Optional.empty());
        } catch (Refused refused) {
            if (Answers.isMissing(refused)) {
                return missing(thing, Optional.of(refused.said()));
            }
            throw refused;
        }
    }

    private static Finding missing(Thing thing, Optional<String> why) {
        return Finding.amiss(
                thing.shown(),
                "is not there" + why.map(": "::concat).orElse(""),
                "look at its name, and at account and region");
    }
}
