import type { Response } from "express";
import type { Sentence } from "./refuse.ts";

/** A page for what happens in front of Remix, where there is no session and so no chosen language: it shows both. */
export function sendPlainPage(res: Response, status: number, { nl, en }: Sentence): void {
  res
    .status(status)
    .type("html")
    .set("Cache-Control", "no-store")
    .send(`<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Koers</title>
<main>
<h1>Koers</h1>
<p>${nl}</p>
<p lang="en">${en}</p>
<p><a href="/">Naar het begin / To the start</a></p>
</main>
</html>
`);
}

export const PLAIN = {
  malformed: {
    nl: "Dit adres kan Koers niet lezen.",
    en: "Koers cannot read this address.",
  },
  foreign: {
    nl: "Dit formulier kwam niet van een pagina van Koers en is daarom niet verwerkt. Open de pagina opnieuw en verstuur het nog eens.",
    en: "This form did not come from a page of Koers and was not processed. Open the page again and send it once more.",
  },
  tooLarge: {
    nl: "Wat u verstuurde is groter dan 1 MB en is niet verwerkt. Maak het kleiner en verstuur het nog eens.",
    en: "What you sent is larger than 1 MB and was not processed. Make it smaller and send it once more.",
  },
  broken: {
    nl: "Er ging iets mis in Koers. Wat u al had opgeslagen, is bewaard. Probeer het nog eens.",
    en: "Something went wrong in Koers. What you had already saved is kept. Please try again.",
  },
} as const satisfies Record<string, Sentence>;
