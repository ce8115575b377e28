// Both public validators of Amazon States Language over the files named on the command line.
// Prints one JSON object: {file: {validator: [complaint, ...]}}.
"use strict";
const fs = require("node:fs");
const { getLanguageService, TextDocument } = require("amazon-states-language-service");
const aslValidator = require("asl-validator");

function ofAslValidator(text) {
    const result = aslValidator(JSON.parse(text), { checkArn: true, checkPaths: true });
    return result.isValid ? [] : [result.errorsText()];
}

async function ofLanguageService(text) {
    const document = TextDocument.create("file:///machine.asl.json", "asl", 1, text);
    const service = getLanguageService({});
    const diagnostics = await service.doValidation(document, service.parseJSONDocument(document));
    return diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

async function complaints(file) {
    const text = fs.readFileSync(file, "utf8");
    return {
        "asl-validator": ofAslValidator(text),
        "amazon-states-language-service": await ofLanguageService(text),
    };
}

async function main(files) {
    const entries = files.map(async (file) => [file, await complaints(file)]);
    console.log(JSON.stringify(Object.fromEntries(await Promise.all(entries))));
}

main(process.argv.slice(2));
