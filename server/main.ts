import { buildWhenStale, loadBuild, loadServe } from "./build.ts";
import { obstacle } from "./guards.ts";
import { refuse } from "./refuse.ts";
import { readSettings, type Settings } from "./settings.ts";

// What must be said before there is a build; everything else, the packages too, is in the build. Node reads a bundle
// in a third of the time that it needs for the thousands of files that it is made of.
const settings = settingsOrRefuse();
const inTheWay = await obstacle(settings);
if (inTheWay) refuse(inTheWay);
await buildOrRefuse();
const [{ serve }, build] = await Promise.all([loadServe(), loadBuild()]);
await serve(settings, build);

function settingsOrRefuse(): Settings {
  const result = readSettings(process.env, process.argv.slice(2));
  if (result.kind === "settings") return result.settings;
  const { name, value } = result;
  return refuse({
    nl: `De instelling ${name}=${value} is niet te gebruiken.`,
    en: `The setting ${name}=${value} cannot be used.`,
  });
}

async function buildOrRefuse(): Promise<void> {
  const result = await buildWhenStale(() => console.error("Koers wordt eerst gebouwd, dat duurt even…"));
  if (result.kind !== "failed") return;
  console.error(result.output);
  refuse({
    nl: "Koers kon niet gebouwd worden; de oorzaak staat hierboven.",
    en: "Koers could not be built; the cause stands above.",
  });
}
