import type { Language } from "./language.ts";
import type { Catalogue } from "./nl.ts";

/** A language with its words: what is needed to say a value of the domain as a sentence. */
export interface Speech {
  readonly language: Language;
  readonly words: Catalogue;
}

/** The names behind the ids of parties and participants. */
export type Names = Readonly<Record<string, string>>;

/** A sentence that begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that goes on after what stands before it. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
