import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Language } from "#i18n/language.ts";
import type { Catalogue } from "#i18n/nl.ts";
import { SpeechProvider } from "#ui/speech.tsx";

/** Only the language of the page is loaded; choosing another loads the page anew. */
async function wordsOf(language: Language): Promise<Catalogue> {
  return language === "en" ? (await import("#i18n/en.ts")).en : (await import("#i18n/nl.ts")).nl;
}

const language: Language = document.documentElement.lang === "en" ? "en" : "nl";

wordsOf(language).then((words) =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <SpeechProvider speech={{ language, words }}>
          <RemixBrowser />
        </SpeechProvider>
      </StrictMode>,
    );
  }),
);
