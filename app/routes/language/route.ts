import { redirect } from "@remix-run/node";
import { forEveryone } from "#auth/guard.server.ts";
import { isLanguage, rememberLanguage } from "#http/language.server.ts";
import { returnPath } from "#http/return-path.ts";

/** Remembers a language and goes back to where it was chosen. */
export const action = forEveryone(async ({ request }) => {
  const form = await request.formData();
  const language = form.get("language");
  const headers: HeadersInit = isLanguage(language) ? { "Set-Cookie": await rememberLanguage(language) } : {};
  return redirect(returnPath(form.get("to")), { headers });
});
