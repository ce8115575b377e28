package chaosstates.lambdas.controls;

import chaosstates.catalogue.ControlCheck;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds office hours that can't be read, or never come. */
final class OfficeHoursCheck {

    private OfficeHoursCheck() {}

    static Stream<Problem> problems(Control control) {
        return Stream.of(
                        time(control, "from").stream(),
                        time(control, "until").stream(),
                        order(control).stream(),
                        days(control),
                        zone(control).stream())
                .flatMap(problems -> problems);
    }

    private static Optional<Problem> time(Control control, String name) {
        return ControlCheck.text(control, name)
                .filter(text -> read(text.value()).isEmpty())
                .map(
                        text ->
                                ControlCheck.wrong(
                                        text,
                                        "`" + text.value() + "` is no time of a day",
                                        "write `" + name + "` as `HH:MM`, e.g. `09:00`"));
    }

    private static Optional<Problem> order(Control control) {
        Optional<LocalTime> from = known(control, "from", OfficeHours.FROM);
        Optional<LocalTime> until = known(control, "until", OfficeHours.UNTIL);
        return from.filter(begin -> until.filter(end -> !begin.isBefore(end)).isPresent())
                .flatMap(begin -> given(control, "until").or(() -> given(control, "from")))
                .map(
                        place ->
                                ControlCheck.wrong(
                                        place,
                                        "the hours from %s until %s never come"
                                                .formatted(from.get(), until.get()),
                                        "`from` has to be before `until`: they are of one day"));
    }

    /** Empty where it can't be read, or is known in the run only. */
    private static Optional<LocalTime> known(Control control, String name, String fallback) {
        return given(control, name).isEmpty()
                ? read(fallback)
                : ControlCheck.text(control, name).flatMap(text -> read(text.value()));
    }

    private static Optional<Json> given(Control control, String name) {
        return control.arguments().get(name).filter(value -> !(value instanceof JsonNull));
    }

    private static Optional<LocalTime> read(String time) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<Problem> days(Control control) {
        if (!(given(control, "days").orElse(Json.ofNull()) instanceof JsonArray days)) {
            return Stream.empty();
        }
        return days.items().isEmpty()
                ? Stream.of(ControlCheck.wrong(days, "there are no `days`", named()))
                : days.items().stream().flatMap(day -> day(day).stream());
    }

    private static Optional<Problem> day(Json day) {
        boolean isKnown = day instanceof JsonString text && OfficeHours.DAYS.contains(text.value());
        return isKnown || ControlCheck.isPlaceholder(day)
                ? Optional.empty()
                : Optional.of(
                        ControlCheck.wrong(day, "`" + day + "` is no day of the week", named()));
    }

    private static String named() {
        List<String> days = OfficeHours.DAYS;
        return "name at least one of `" + String.join("`, `", days) + "`";
    }

    private static Optional<Problem> zone(Control control) {
        return ControlCheck.text(control, "time_zone")
                .filter(text -> !isZone(text.value()))
                .map(
                        text ->
                                ControlCheck.wrong(
                                        text,
                                        "there is no time zone `" + text.value() + "`",
                                        "write a name of the tz database, e.g. `Europe/Berlin`"));
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
