import fc from "fast-check";

// The same situations are drawn again where the environment variable SEED says so: what fails in CI fails on every machine.
const seed = process.env["SEED"];
if (seed !== undefined) {
  if (!/^\d{1,9}$/.test(seed))
    throw new Error(`SEED must be a whole number of up to nine digits, not ${seed}`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
