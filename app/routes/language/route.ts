import { redirect } from "@remix-run/node";
import { forEveryone } from "#auth/guard.server.ts";
import { readButtons } from "#http/form.server.ts";
import { rememberLanguage } from "#http/language.server.ts";
import { returnPath } from "#http/return-path.ts";
import { schema } from "./form.ts";

/** Remembers a language and goes back to where it was chosen. */
export const action = forEveryone(async ({ request }) => {
  const { language, to } = await readButtons(request, schema);
  return redirect(returnPath(to ?? null), { headers: { "Set-Cookie": await rememberLanguage(language) } });
});
