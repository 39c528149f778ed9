import { describe, expect, test } from "vitest";
import { startApp } from "#test/support/app-server.ts";
import { emptyPostgres, engines } from "#test/support/stores.ts";

/** What a visitor reads, without what is new on every start: ids, nonces and names of assets. */
const settled = (html: string) =>
  html
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")
    .replace(/nonce="[^"]*"/g, "")
    .replace(/<script[\s\S]*?<\/script>/g, "");

/** The pages that the process leader meets first, as plain HTML, from a server on this database. */
async function pagesOn(databaseUrl: string | undefined): Promise<readonly string[]> {
  const app = await startApp({
    now: "2026-11-20T09:00:00Z",
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  try {
    const entrance = await (await fetch(`${app.origin}/sign-in`)).text();
    const account = /name="account" value="([^"]+)"/.exec(entrance)?.[1] ?? "";
    const answer = await fetch(`${app.origin}/sign-in/demo`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: app.origin },
      body: new URLSearchParams({ account, to: "/" }),
    });
    const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const paths = [
      "",
      "/programmes/jeugdhulp-plus",
      "/programmes/jeugdhulp-plus/decision-points",
      "/programmes/jeugdhulp-plus/authority",
    ];
    return await Promise.all(
      paths.map(async (path) =>
        settled(await (await fetch(app.origin + path, { headers: { Cookie: cookie } })).text()),
      ),
    );
  } finally {
    await app.stop();
  }
}

describe("the production server", () => {
  test("serves the same pages from SQLite and from PostgreSQL", async () => {
    expect(engines.map(({ engine }) => engine)).toEqual(["sqlite", "postgresql"]);
    const [onFile, onServer] = [await pagesOn(undefined), await pagesOn(await emptyPostgres())];
    expect(onFile.join()).toContain("Jeugdhulp Plus Zuidwest");
    expect(onServer).toEqual(onFile);
  }, 120_000);
});
