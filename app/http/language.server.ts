import { createCookie } from "@remix-run/node";
import { LANGUAGES, type Language } from "#i18n/language.ts";

const cookie = createCookie("koers-language", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: 365 * 86_400,
});

/** The language that somebody chose, else the first one of theirs that we speak, else Dutch. */
export async function languageOf(request: Request): Promise<Language> {
  const chosen: unknown = await cookie.parse(request.headers.get("Cookie"));
  const preferred = (request.headers.get("Accept-Language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2));
  return [chosen, ...preferred].find(isLanguage) ?? "nl";
}

export function rememberLanguage(language: Language): Promise<string> {
  return cookie.serialize(language);
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
