import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Without `es2022` a top-level `await` fails in the server bundle. */
const target = "es2022";

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: { target },
  // Bundled, only what is used of them is read at the start; as they come they are thousands of small files.
  ssr: { noExternal: ["lucide-react"] },
  optimizeDeps: { esbuildOptions: { target } },
});
