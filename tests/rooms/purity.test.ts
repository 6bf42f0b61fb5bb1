import { describe, expect, test } from "vitest";
import { faultsOf } from "./lint.js";

describe("src/ may not use", () => {
  test.each([
    ["the clock, by new Date()", "no-restricted-syntax", "new Date()"],
    ["the clock, by new UTCDateMini()", "no-restricted-syntax", "new UTCDateMini()"],
    ["the clock, by Date()", "no-restricted-syntax", "Date()"],
    ["the clock, by Date.now()", "no-restricted-properties", "Date.now()"],
    ["the clock, by UTCDateMini.now()", "no-restricted-properties", "UTCDateMini.now()"],
    ["the clock, by performance", "no-restricted-globals", "performance.now()"],
    ["the machine's zone, by the parts of a date", "no-restricted-syntax", "new Date(2026, 0)"],
    ["the machine's zone, by getDay()", "no-restricted-syntax", "given.getDay()"],
    ["the machine's zone, by setDate()", "no-restricted-syntax", "given.setDate(1)"],
    ["the machine's zone, by its offset", "no-restricted-syntax", "given.getTimezoneOffset()"],
    ["the machine's locale, by toLocaleString()", "no-restricted-syntax", "given.toLocaleString()"],
    ["the machine's locale, by localeCompare()", "no-restricted-syntax", 'given.localeCompare("")'],
    ["the machine's locale, by a name in brackets", "no-restricted-syntax", 'given["toLocaleUpperCase"]()'],
    ["Intl", "no-restricted-globals", 'new Intl.NumberFormat("fr")'],
    ["dice, by Math.random()", "no-restricted-properties", "Math.random()"],
    ["dice, by crypto", "no-restricted-globals", "crypto.randomUUID()"],
    ["the network, by fetch()", "no-restricted-globals", "fetch(given)"],
    ["the network, by WebSocket", "no-restricted-globals", "new WebSocket(given)"],
    ["a timer", "no-restricted-globals", "setTimeout(given)"],
    ["process", "no-restricted-globals", "process.env"],
    ["window", "no-restricted-globals", "window.name"],
    ["document", "no-restricted-globals", "document.title"],
    ["console", "no-restricted-globals", "console.log(given)"],
    ["globalThis", "no-restricted-globals", 'globalThis["x"]'],
    ["eval", "no-eval", 'eval("1")'],
    ["a function made of text", "no-new-func", 'new Function("")'],
    ["any", "@typescript-eslint/no-explicit-any", "given as any"],
  ])("%s", async (_, rule, code) => {
    const faults = await faultsOf("src/titles/a.ts", `export const a = (given: Given): Taken => ${code};\n`);
    expect(faults.map((fault) => fault.rule)).toContain(rule);
  });
});

describe("not even planning/ may use the clock", () => {
  test.each([
    ["by a function of date-fns", 'export { isPast } from "date-fns/isPast";\n'],
    ["by a name of date-fns", 'export { startOfToday } from "date-fns";\n'],
  ])("%s", async (_, code) => {
    const faults = await faultsOf("src/planning/a.ts", code);
    expect(faults.map(({ rule }) => rule)).toEqual(["no-restricted-imports"]);
  });
});

describe("offices/ may format a time", () => {
  test.each([
    [
      "in the zone that the office names",
      [],
      'new Intl.DateTimeFormat("fr", { timeZone: "Indian/Reunion" })',
    ],
    ["but not without a zone", ["no-restricted-syntax"], 'new Intl.DateTimeFormat("fr")'],
    [
      "but not with options that name none",
      ["no-restricted-syntax"],
      'Intl.DateTimeFormat("fr", { hour: "numeric" })',
    ],
  ])("%s", async (_, rules, code) => {
    const faults = await faultsOf("src/offices/a.ts", `export const a = ${code};\n`);
    expect(faults.map(({ rule }) => rule)).toEqual(rules);
  });
});
