import { rmSync } from "node:fs";
import { loadBuild } from "./build.ts";
import { routesWithoutPolicy } from "./policies.ts";

// Part of `npm run build`: a page that forgot to say who may see it never reaches anyone. The build is removed, so
// that neither `npm start` nor a test takes it for a good one.
const missing = routesWithoutPolicy((await loadBuild()).routes);
if (missing.length > 0) {
  console.error(["Routes without a declared policy:", ...missing].join("\n  "));
  rmSync("build", { recursive: true });
}
process.exit(missing.length > 0 ? 1 : 0);
