// Takes the picture of a page that README and docs show: `node picture.js PAGE PICTURE`.
// CHROMIUM=/path/to/chromium names the browser.
"use strict";
const { pathToFileURL } = require("node:url");

async function main(page, picture) {
    const puppeteer = (await import("puppeteer-core")).default;
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM,
        args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
        const tab = await browser.newPage();
        await tab.setViewport({ width: 1120, height: 1400, deviceScaleFactor: 0.8 });
        await tab.goto(pathToFileURL(page).href);
        await tab.screenshot({ path: picture });
    } finally {
        await browser.close();
    }
}

main(process.argv[2], process.argv[3]);
