// What src/ may not touch: the same input gives the same answer, on every machine, on every day.

const clock = "The day comes from the caller: src/ reads no clock.";
const zone = "src/ knows no zone but UTC: the machine's differs from one reader to the next.";
const locale =
  "The machine's locale differs from one reader to the next: words/ says it the same way everywhere.";
const dice = "The same input gives the same answer: src/ throws no dice.";
const world = "src/ runs in a browser, a worker or a server, and talks to none of them.";

const restrictedGlobals = {
  ...Object.fromEntries(["performance", "Temporal"].map((name) => [name, clock])),
  ...Object.fromEntries(["crypto"].map((name) => [name, dice])),
  ...Object.fromEntries(
    [
      ...["globalThis", "global", "self", "window", "document", "navigator", "location", "localStorage"],
      ...["sessionStorage", "indexedDB", "process", "Buffer", "require", "module", "console"],
      ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "postMessage"],
      ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
    ].map((name) => [name, world]),
  ),
};

const restrictedSyntax = [
  // UTCDate and UTCDateMini of @date-fns/utc read the same clock.
  { selector: "NewExpression[callee.name=/Date(Mini)?$/][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: zone },
  ...["name", "value"].flatMap((key) => [
    {
      selector: `MemberExpression[property.${key}=/^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]`,
      message: zone,
    },
    { selector: `MemberExpression[property.${key}='getTimezoneOffset']`, message: zone },
    { selector: `MemberExpression[property.${key}=/^(toLocale|localeCompare$)/]`, message: locale },
  ]),
  ...["New", "Call"].map((kind) => ({
    selector: `${kind}Expression[callee.object.name='Intl'][callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone']))`,
    message: zone,
  })),
];

const now =
  "(is(Future|Past|This.*|Today|Tomorrow|Yesterday)|(start|end)Of(Today|Tomorrow|Yesterday)|constructNow|.*ToNow(Strict)?)";

const rules = (globals) => ({
  "no-eval": "error",
  "no-new-func": "error",
  "no-restricted-globals": [
    "error",
    ...Object.entries(globals).map(([name, message]) => ({ name, message })),
  ],
  "no-restricted-properties": [
    "error",
    { object: "Date", property: "now", message: clock },
    { object: "UTCDate", property: "now", message: clock },
    { object: "UTCDateMini", property: "now", message: clock },
    { object: "Math", property: "random", message: dice },
  ],
  "no-restricted-syntax": ["error", ...restrictedSyntax],
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        { regex: `^date-fns/${now}$`, message: clock },
        { regex: "^date-fns$", importNamePattern: `^${now}$`, message: clock },
      ],
    },
  ],
});

export const purity = rules({ ...restrictedGlobals, Intl: locale });

/** offices/ computes with the zone that an office names itself. */
export const purityWithZones = rules(restrictedGlobals);
