import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Without `es2022` a top-level `await` fails in the server bundle. */
const target = "es2022";

/** Puts the server into the same build as the pages, so that both have the same packages and each is there once. */
const withServer: Plugin = {
  name: "koers-server",
  enforce: "post",
  config(config, { isSsrBuild }) {
    const rollup = config.build?.rollupOptions;
    if (!isSsrBuild || rollup === undefined) return;
    rollup.input = { index: "virtual:remix/server-build", serve: "server/serve.ts" };
    rollup.output = { ...rollup.output, entryFileNames: "[name].js" };
  },
};

export default defineConfig({
  plugins: [remix(remixConfig), withServer],
  build: { target },
  // Bundled, only what is used of packages is read at the start; as they come they are thousands of small files. Those
  // with compiled parts stay as they come, and so do those that look for files of their own.
  ssr: { noExternal: true, external: ["better-sqlite3", "@node-rs/argon2", "pg"] },
  optimizeDeps: { esbuildOptions: { target } },
});
