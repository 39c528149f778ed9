import { buildWhenStale } from "#server/build.ts";

/** Route and browser tests ask the production build, which is made here once when it is missing or stale. */
export default async function setup(): Promise<void> {
  const result = await buildWhenStale();
  if (result.kind === "failed") throw new Error(`The build failed.\n${result.output}`);
}
