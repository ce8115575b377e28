// Adds the reader's own zone to times in UTC, and unfolds everything for a print. Swedish dates are those of ISO 8601.
const zone = new Intl.DateTimeFormat("sv", {
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
    timeZoneName: "short",
});
if (new Date().getTimezoneOffset() !== 0) {
    for (const time of document.querySelectorAll("time")) {
        time.after(` (${zone.format(new Date(time.dateTime))})`);
    }
}
let folded = [];
addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
});
