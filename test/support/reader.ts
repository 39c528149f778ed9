import type { Browser, BrowserContext, Page } from "playwright-core";

export interface Reader {
  readonly page: Page;
  /** What the browser complained about: failures of scripts, of the security policy, of requests. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface ReaderOptions {
  readonly origin: string;
  readonly language?: "nl" | "en";
  readonly width?: number;
  readonly hasJavaScript?: boolean;
}

/**
 * A refused form answers 422 or 409, and Chromium calls that an error; the test looks at the answer itself. Whoever goes
 * on before a page has read its last data aborts that reading, and Chromium reports it as a failure of the page.
 */
const EXPECTED = /status of (422|409)|BodyStreamBuffer was aborted/;

/** Opens a fresh window on the app, in a language and at a width, with or without JavaScript. */
export async function openReader(browser: Browser, options: ReaderOptions): Promise<Reader> {
  const { origin, language = "nl", width = 1280, hasJavaScript = true } = options;
  const context: BrowserContext = await browser.newContext({
    baseURL: origin,
    locale: language === "nl" ? "nl-NL" : "en-GB",
    viewport: { width, height: 900 },
    javaScriptEnabled: hasJavaScript,
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  context.on("weberror", (failure) => {
    const { message } = failure.error();
    if (!EXPECTED.test(message)) complaints.push(message);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) complaints.push(message.text());
  });
  const page = await context.newPage();
  return { page, complaints, close: () => context.close() };
}

/** Signs in with one click as a role of the demonstration. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
