import { createContext, type ReactNode, useContext } from "react";
import type { Speech } from "#i18n/speech.ts";

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives every part below it the language of this visit. */
export function SpeechProvider({
  speech,
  children,
}: {
  readonly speech: Speech;
  readonly children: ReactNode;
}) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The language and the words of this visit. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error("a part was drawn outside a SpeechProvider");
  return speech;
}
