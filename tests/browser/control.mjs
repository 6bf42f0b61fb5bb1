/* global document */
import "./watch.mjs";

// What the pages' policy must refuse.
const output = document.querySelector("output");
try {
  new Function("return 1")();
  output.textContent = "allowed";
} catch {
  output.textContent = "refused";
}
output.className = "done";
