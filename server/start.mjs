import module from "node:module";
import { fileURLToPath } from "node:url";
import { refusal } from "./runtime.mjs";

// Plain JavaScript and no static import of TypeScript: an old Node must get as far as the sentence below. Without
// it, better-sqlite3 brings such a Node down with a segmentation fault that explains nothing.
const sentence = refusal(process.versions);
if (sentence !== undefined) {
  console.error(sentence);
  process.exit(1);
}

// React and Remix choose their production build when they are loaded, so this comes before everything else.
process.env.NODE_ENV ??= "production";
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// What Node compiled at one start it reads at the next. In the build, where nobody else writes; without it all goes well.
module.enableCompileCache("build/compile-cache");

await import("./main.ts");
