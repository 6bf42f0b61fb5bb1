/* global document */
// Chromium tells the page of code that its policy refuses, and the console only of what nobody catches.
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
  console.error(`refused by ${violatedDirective}: ${blockedURI}, in ${sourceFile}`),
);
