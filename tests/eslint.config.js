import { resolve } from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { purity, purityWithZones } from "./rooms/purity.js";
import { arrows } from "./rooms/rooms.js";

export default defineConfig(
  {
    ignores: [
      "dist/",
      "examples/form/dist/",
      "reports/",
      "docs/api/",
      "site/.pages/",
      "site/dist/",
      "site/.vitepress/cache/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, "..") },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A civil day is a string: `PlainDate | "unreadable"` still says more than `string`.
      "@typescript-eslint/no-redundant-type-constituents": "off",
    },
  },
  {
    files: ["tests/**/*.ts", "examples/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // A sample shows expressions beside their results.
    files: ["examples/first-screen.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { house: { rules: { arrows } } },
    rules: {
      "house/arrows": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      ...purity,
    },
  },
  { files: ["src/offices/**/*.ts", "src/calendar/zone*.ts"], rules: purityWithZones },
);
