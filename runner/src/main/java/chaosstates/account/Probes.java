package chaosstates.account;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.function.Implementations;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.Step;
import chaosstates.substitution.UsedSecrets;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.RunContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Probes of the configuration and of the gate, which are asked as a run would ask them. */
record Probes(Inquiry inquiry) {

    private static final int LONGEST = 120;

    /** Findings, and what they have added to the configuration. */
    record FoundOut(List<Finding> findings, JsonObject configuration) {}

    /** Finds out the configuration's values. */
    FoundOut configuration() {
        List<Finding> findings = new ArrayList<>();
        JsonObject found = JsonObject.EMPTY;
        for (ConfigurationStep step : inquiry.plan().configuration()) {
            if (inquiry.configuration().has(step.key())) {
                continue;
            }
            Probes now = new Probes(inquiry.knowing(found));
            ActivityCall call = now.call(step.activity().source()).finding(step.key());
            JsonObject values = now.value(step, call, findings);
            found = found.with(values);
        }
        return new FoundOut(findings, found);
    }

    private JsonObject value(ConfigurationStep step, ActivityCall call, List<Finding> findings) {
        AtomicReference<JsonObject> values = new AtomicReference<>(JsonObject.EMPTY);
        findings.add(
                asked(
                        step.state(),
                        call,
                        found -> {
                            values.set(found);
                            Json value = found.get(step.key()).orElse(Json.ofNull());
                            return Finding.well(step.state(), shown(value));
                        }));
        return values.get();
    }

    /** Asks the probes of the hypothesis before the method. */
    List<Finding> gate() {
        return inquiry.plan().gate().stream().map(this::looked).toList();
    }

    private Finding looked(Step step) {
        ActivityCall call = call(step.activity().source()).judgedBy(step.tolerance());
        return asked(step.state(), call, record -> judged(step, new ActivityRecord(record)));
    }

    private static Finding judged(Step step, ActivityRecord record) {
        String output = shown(record.json().get("output").orElse(Json.ofNull()));
        return record.isMet()
                ? Finding.well(step.state(), output)
                : Finding.amiss(
                        step.state(),
                        "not in its tolerance: " + output,
                        "a run would end here, with the verdict gate-not-met");
    }

    private Finding asked(String about, ActivityCall call, Function<JsonObject, Finding> answered) {
        try {
            return answered.apply(ActivityFunction.run(call, inquiry.world(), implementations()));
        } catch (NotAsked notAsked) {
            return Finding.unknown(about, notAsked.getMessage(), "");
        } catch (ActivityFailed | InvalidActivity failed) {
            return Answers.isDenial(failed.getMessage())
                    ? Finding.unknown(about, failed.getMessage(), Answers.DENIED_HINT)
                    : Finding.amiss(about, failed.getMessage(), "a run would fail here, too");
        }
    }

    private Implementations implementations() {
        return inquiry.implementations()
                .with(
                        ReadOnlyWorld.refusing(
                                id ->
                                        inquiry.implementations()
                                                .activities()
                                                .apply(id)
                                                .isPresent()));
    }

    private ActivityCall call(JsonObject activity) {
        RunContext run = RunContext.of(inquiry.configuration(), JsonObject.EMPTY);
        ActivityCall call = ActivityCall.of(activity, run);
        return call.in(
                run.withSecrets(
                        UsedSecrets.of(call.json(), inquiry.plan().experiment().secrets())));
    }

    private static String shown(Json output) {
        String text = JsonWriter.compact(output);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
