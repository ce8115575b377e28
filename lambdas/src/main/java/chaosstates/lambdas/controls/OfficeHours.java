package chaosstates.lambdas.controls;

import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lets an experiment begin only while people are there to look after what it breaks. */
public final class OfficeHours implements Control {

    static final String FROM = "09:00";
    static final String UNTIL = "17:00";

    /** Days from Monday on. */
    static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final ControlSpec SPEC =
            ControlSpec.of(
                            "chaosstates.controls.office_hours",
                            Set.of(Hook.before(Level.EXPERIMENT)))
                    .does("Lets an experiment begin only while people are there to look after it.")
                    .takes(
                            parameter(
                                    "from",
                                    ParameterType.STRING,
                                    FROM,
                                    "The first minute of these hours, as `HH:MM`."),
                            parameter(
                                    "until",
                                    ParameterType.STRING,
                                    UNTIL,
                                    "The first minute after these hours, as `HH:MM`."),
                            parameter(
                                    "days",
                                    ParameterType.LIST,
                                    "[\"Mon\", \"Tue\", \"Wed\", \"Thu\", \"Fri\"]",
                                    "Days of the week, by their first three letters."),
                            parameter(
                                    "time_zone",
                                    ParameterType.STRING,
                                    "UTC",
                                    "The time zone of the people, e.g. `Europe/Berlin`."))
                    .effect(
                            "Outside these hours, or when they can't be read, the run ends before"
                                    + " its first activity, as interrupted.")
                    .example(
                            """
                            {
                              "name": "while-we-are-here",
                              "provider": {
                                "type": "python",
                                "module": "chaosstates.controls.office_hours",
                                "arguments": {
                                  "from": "10:00",
                                  "until": "16:00",
                                  "time_zone": "Europe/Berlin"
                                }
                              }
                            }\
                            """)
                    .checkedBy(OfficeHoursCheck::problems)
                    .build();

    private static Parameter parameter(
            String name, ParameterType type, String fallback, String description) {
        return Parameter.optional(name, type, description).otherwise(fallback);
    }

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        JsonObject given = call.arguments().given();
        try {
            ZoneId zone = ZoneId.of(text(given, "time_zone", "UTC"));
            check(world.clock().instant().atZone(zone), given);
        } catch (DateTimeException unreadable) {
            throw new InterruptExecution(
                    "the office hours can't be read: " + unreadable.getMessage());
        }
        return JsonObject.EMPTY;
    }

    private static void check(ZonedDateTime now, JsonObject given) {
        LocalTime from = LocalTime.parse(text(given, "from", FROM));
        LocalTime until = LocalTime.parse(text(given, "until", UNTIL));
        LocalTime time = now.toLocalTime();
        boolean inHours = !time.isBefore(from) && time.isBefore(until);
        if (!inHours || !days(given).contains(day(now.getDayOfWeek()))) {
            throw new InterruptExecution(
                    "it is %s in %s, outside the office hours (%s from %s until %s)"
                            .formatted(
                                    DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH)
                                            .format(now),
                                    now.getZone(),
                                    String.join(", ", days(given)),
                                    from,
                                    until));
        }
    }

    private static List<String> days(JsonObject given) {
        return given.get("days").orElse(Json.ofNull()) instanceof JsonArray days
                ? days.items().stream().map(OfficeHours::day).toList()
                : DAYS.subList(0, 5);
    }

    private static String day(Json named) {
        return DAYS.stream()
                .filter(day -> named instanceof JsonString text && day.equals(text.value()))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no day of the week: " + named));
    }

    private static String day(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }

    private static String text(JsonObject given, String name, String fallback) {
        return switch (given.get(name).orElse(Json.ofNull())) {
            case JsonNull nothing -> fallback;
            case JsonString text -> text.value();
            case Json other -> throw new DateTimeException(name + " is " + other.kind());
        };
    }
}
