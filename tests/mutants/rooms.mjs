/** The rooms whose code is mutated, in the order of a whole run, with the quick tests that must notice. */
export const rooms = {
  calendar: [
    "tests/calendar/**/*.test.ts",
    "tests/evaluation/time.test.ts",
    "tests/offices/clock.test.ts",
    "tests/offices/school-holidays.test.ts",
  ],
  graph: ["tests/evaluation/**/*.test.ts"],
  evaluation: ["tests/evaluation/**/*.test.ts"],
  application: ["tests/application/*.test.ts"],
  "application/answered": ["tests/application/answered/*.test.ts"],
  answers: [
    "tests/answers/**/*.test.ts",
    "tests/situations/**/*.test.ts",
    "tests/titles/**/*.test.ts",
    "tests/lines/lines.test.ts",
    "tests/rulebook/*.test.ts",
  ],
  offices: ["tests/offices/**/*.test.ts"],
  planning: ["tests/planning/**/*.test.ts"],
};
