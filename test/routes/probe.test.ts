import { test } from "vitest";
import { sqliteFile, withDemo } from "#test/support/stores.ts";
import { appOver, dataDoor, visitor } from "#test/support/visitor.ts";

test("probe", async () => {
  const t0 = performance.now();
  const store = await withDemo(sqliteFile());
  console.log("seed", performance.now() - t0);
  const t1 = performance.now();
  const app = await appOver(store);
  console.log("build", performance.now() - t1);
  const v = await visitor(app).signInAs("Procesleider");
  for (const p of [
    "/",
    "/programmes/jeugdhulp-plus",
    "/programmes/jeugdhulp-plus/decision-points",
    "/programmes/zoetermeer",
    "/programmes/%00",
    "/programmes/%E0%A4%A",
    "/programmes/jeugdhulp-plus/decision-points",
    "/programmes/jeugdhulp-plus",
    "/nergens",
    "/__manifest?p=/programmes",
  ]) {
    for (const q of [p, dataDoor(p)]) {
      const t = performance.now();
      const a = await v.get(q);
      console.log(q, a.status, a.text.length, a.location, Math.round(performance.now() - t));
    }
  }
  console.log(await visitor(app).get(dataDoor("/programmes/jeugdhulp-plus")));
  console.log(await visitor(app).get("/programmes/jeugdhulp-plus?_data=routes/programmes.$programme"));
});
