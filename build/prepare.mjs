// `prepare` runs at each install here and when the package is packed, by npm from a git address too: only then is it built,
// where `prepack` has not built it already.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

if (process.env.npm_package_resolved !== undefined && !existsSync("dist"))
  execFileSync("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
