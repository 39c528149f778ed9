import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A browser in a test has nothing to protect and nobody to phone home to. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts a browser: the one at CHROMIUM_PATH, else the one inside an npm package (Linux), else an installed one. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args, ...QUIET], headless: true });
}

async function findChromium(): Promise<{
  readonly executablePath: string;
  readonly args: readonly string[];
}> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen, args: [] };
  if (process.platform === "linux" && process.arch === "x64") {
    // One process for everything is meant for AWS Lambda; here it takes the browser down with its first closed page.
    const args = packaged.args.filter((arg) => arg !== "--single-process");
    return { executablePath: await packaged.executablePath(), args };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: [] };
  throw new Error("No Chromium found: set CHROMIUM_PATH.");
}
