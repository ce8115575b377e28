package chaosstates.conformance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Chaos Toolkit's journal beside ours: what differs, each with its JSON pointer. What differs
 * from run to run, or from one AWS client to the next, is compared by its form only: times,
 * durations, versions, places, request ids and HTTP headers; of a traceback only the last line is.
 */
public final class JournalComparison {

    private static final Pattern TIMES = Pattern.compile("start|end|.*Time");
    private static final Pattern FORMS =
            Pattern.compile("duration|RequestId|x-amzn-requestid|[Dd]ate");
    private static final Pattern PLACES = Pattern.compile("/chaoslib-version|/platform|/node");

    /** Headers of which AWS's Java client keeps one and boto3 both, when they are sent twice. */
    private static final Pattern HEADERS = Pattern.compile(".*/ResponseMetadata/HTTPHeaders");

    /** Timestamps as Python writes them: microseconds, but no fraction where it is zero. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?\\+00:00");

    private final List<String> differences = new ArrayList<>();

    private JournalComparison() {}

    /** Empty when they say the same. */
    public static List<String> differences(JsonObject theirs, JsonObject ours) {
        JournalComparison comparison = new JournalComparison();
        comparison.objects("", theirs, ours.without("verdict"));
        return comparison.differences;
    }

    private void compare(String at, Json theirs, Json ours) {
        String key = at.substring(at.lastIndexOf('/') + 1);
        if (TIMES.matcher(key).matches()) {
            check(at, theirs, ours, theirs.equals(ours) || isTime(theirs) && isTime(ours));
        } else if (isOfForm(at, key)) {
            check(at, theirs, ours, theirs.kind().equals(ours.kind()));
        } else if (key.equals("exception")) {
            compare(at + "/last", last(theirs), last(ours));
        } else if (theirs instanceof JsonObject theirObject && ours instanceof JsonObject object) {
            objects(at, theirObject, object);
        } else if (theirs instanceof JsonArray theirList && ours instanceof JsonArray list) {
            lists(at, theirList.items(), list.items());
        } else {
            check(at, theirs, ours, theirs.equals(ours) && isDecimal(theirs) == isDecimal(ours));
        }
    }

    private static boolean isOfForm(String at, String key) {
        return PLACES.matcher(at).matches()
                || FORMS.matcher(key).matches()
                || HEADERS.matcher(at.substring(0, at.lastIndexOf('/'))).matches();
    }

    private void objects(String at, JsonObject theirs, JsonObject ours) {
        Set<String> keys = new LinkedHashSet<>(theirs.fields().keySet());
        keys.addAll(ours.fields().keySet());
        for (String key : keys) {
            String there = at + "/" + key;
            if (!ours.has(key)) {
                differences.add(there + ": only theirs: " + theirs.get(key).orElseThrow());
            } else if (!theirs.has(key)) {
                differences.add(there + ": only ours: " + ours.get(key).orElseThrow());
            } else {
                compare(there, theirs.get(key).orElseThrow(), ours.get(key).orElseThrow());
            }
        }
        order(at, List.copyOf(theirs.fields().keySet()), List.copyOf(ours.fields().keySet()));
    }

    /** Journals are read from top to bottom; headers are looked up. */
    private void order(String at, List<String> theirs, List<String> ours) {
        if (!HEADERS.matcher(at).matches()
                && Set.copyOf(theirs).equals(Set.copyOf(ours))
                && !theirs.equals(ours)) {
            differences.add(at + ": another order: theirs " + theirs + ", ours " + ours);
        }
    }

    private void lists(String at, List<Json> theirs, List<Json> ours) {
        if (theirs.size() != ours.size()) {
            differences.add(at + ": theirs has " + theirs.size() + ", ours " + ours.size());
        }
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            compare(at + "/" + i, theirs.get(i), ours.get(i));
        }
    }

    private void check(String at, Json theirs, Json ours, boolean same) {
        if (!same) {
            differences.add(at + ": theirs " + theirs + ", ours " + ours);
        }
    }

    private static boolean isTime(Json json) {
        return json instanceof JsonString text && TIME.matcher(text.value()).matches();
    }

    /** Python tells 1 from 1.0, and so do the tools that read its journals. */
    private static boolean isDecimal(Json json) {
        return json instanceof JsonNumber number && !number.isWhole();
    }

    private static Json last(Json lines) {
        return lines instanceof JsonArray array && !array.items().isEmpty()
                ? array.items().getLast()
                : lines;
    }
}
