// Opens pages in a real browser, in both themes and at two widths.
//
//   node browse.js FOLDER PAGE...    CHROMIUM=/path/to/chromium
//
// Prints one JSON object: {page: {view: {noise, requests, violations, overflow, zones}}}, and leaves
// a picture of each view, and a print of each page, in the folder.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = [400, 1280].flatMap((width) => ["light", "dark"].map((theme) => ({ width, theme })));
// The reader's zone, in which a page that runs its script shows its times, too.
const ZONE = "Asia/Tokyo";

// Collects whatever a page says, asks for, or calls.
function listen(page, url, seen) {
    page.on("console", (message) => seen.noise.push(message.text()));
    page.on("pageerror", (error) => seen.noise.push(String(error)));
    page.on("dialog", async (dialog) => {
        seen.noise.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
    });
    page.on("request", (request) => {
        if (request.url() !== url) seen.requests.push(request.url().slice(0, 200));
    });
}

async function violations(page) {
    await page.evaluate(AXE);
    const result = await page.evaluate(() => globalThis.axe.run());
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).slice(0, 3)}`);
}

async function look(browser, file, view, picture) {
    const seen = { noise: [], requests: [] };
    const page = await browser.newPage();
    const url = pathToFileURL(file).href;
    listen(page, url, seen);
    await page.setViewport({ width: view.width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.theme }]);
    await page.emulateTimezone(ZONE);
    await page.goto(url);
    seen.violations = await violations(page);
    seen.overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    seen.zones = await page.evaluate(() => document.body.innerText.split("GMT+9").length - 1);
    await page.screenshot({ path: `${picture}-${view.width}-${view.theme}.png`, fullPage: true });
    if (view === VIEWS[0]) await page.pdf({ path: `${picture}.pdf` });
    await page.close();
    return seen;
}

async function main(folder, files) {
    const puppeteer = (await import("puppeteer-core")).default;
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM,
        args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
        const all = {};
        for (const file of files) {
            const picture = path.join(folder, path.basename(file, ".html"));
            all[file] = {};
            for (const view of VIEWS) {
                all[file][`${view.width} ${view.theme}`] = await look(browser, file, view, picture);
            }
        }
        console.log(JSON.stringify(all));
    } finally {
        await browser.close();
    }
}

main(process.argv[2], process.argv.slice(3));
