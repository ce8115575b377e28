package chaosstates.wire;

/**
 * The keys of payloads and results. Experiments and journals have some of the same words; what is
 * read from a payload or a result is read by these.
 */
public final class Keys {

    // Keys of several payloads.
    public static final String EXECUTION = "execution";
    public static final String EXPERIMENT = "experiment";
    public static final String CONFIGURATION = "configuration";
    public static final String SECRETS = "secrets";
    public static final String COMPAT = "compat";
    public static final String DRY = "dry";
    public static final String ACTIVITY = "activity";
    public static final String TOLERANCE = "tolerance";
    public static final String CONTROLS = "controls";
    public static final String SAMPLES = "samples";
    public static final String FREQUENCY = "frequency";
    public static final String PLAN = "plan";
    public static final String STATE = "state";

    // The payload of an activity that finds out a value of the configuration.
    public static final String CONFIGURATION_KEY = "configuration_key";

    // The payload of an activity that depends on other steps, or is asked until it is met.
    public static final String NEEDS = "needs";
    public static final String OUTPUTS = "outputs";
    public static final String UNTIL = "until";
    public static final String WITHIN = "within";
    public static final String EVERY = "every";
    public static final String SINCE = "since";

    // The payload of the function that samples the hypothesis, and its result.
    public static final String PROBES = "probes";
    public static final String FAIL_FAST_RATIO = "fail_fast_ratio";
    public static final String SAMPLED = "sampled";
    public static final String MISSED = "missed";
    public static final String RAISED = "raised";
    public static final String STATES = "states";
    public static final String LOST = "lost";
    public static final String STEADY_STATE_MET = "steady_state_met";

    // The payload of the function that watches a probe, and its result.
    public static final String WATCH = "watched_probe";
    public static final String SO_FAR = "so_far";
    public static final String OVER = "over";
    public static final String LOOKS = "looks";
    public static final String OUTAGES = "outages";
    public static final String WELL = "well";
    public static final String NEXT = "next_look";
    public static final String UNANSWERED = "unanswered";

    // The payload of a control, and its result.
    public static final String CONTROL = "control";
    public static final String HOOK = "hook";
    public static final String CONTEXT = "context";
    public static final String JOURNAL = "journal";
    public static final String REPORT = "report";
    public static final String ADDITIONS = "additions";

    // The payload of the journal function, and its results.
    public static final String ASSESS = "assess";
    public static final String GUARDIANS = "guardians";
    public static final String GUARDIAN = "guardian";
    public static final String VERDICT = "verdict";
    public static final String REASON = "reason";
    public static final String STATUS = "status";
    public static final String DEVIATED = "deviated";
    public static final String DUE = "due";
    public static final String UNDONE = "undone";
    public static final String RENAMED = "renamed";

    // The payload of the clearance, and its result.
    public static final String TARGETS = "targets";
    public static final String ALARMS = "alarms";
    public static final String SAFETY_LEVER = "safety_lever";
    public static final String LEASES = "leases";

    // The payload of the guard, and its result.
    public static final String SWEEP = "sweep";
    public static final String GUARDING = "guarding";
    public static final String GUARDED = "guarded";
    public static final String NOT_UNDONE = "not_undone";
    public static final String STOPPED = "stopped";

    // The record of an activity.
    public static final String OUTPUT = "output";
    public static final String START = "start";
    public static final String END = "end";
    public static final String DURATION = "duration";
    public static final String EXCEPTION = "exception";
    public static final String TOLERANCE_MET = "tolerance_met";
    public static final String TOLERANCE_ERROR = "tolerance_error";
    public static final String OUTPUT_TRUNCATED = "output_truncated";
    public static final String OUTPUT_SIZE = "output_size";
    public static final String OUTPUT_DIGEST = "output_digest";
    public static final String ASSUMED = "assumed";

    // Controls that failed, as any result tells them.
    public static final String FAILED_CONTROLS = "failed_controls";
    public static final String NAME = "name";
    public static final String ERROR = "error";
    public static final String MESSAGE = "message";
    public static final String TIMES = "times";

    private Keys() {}
}
