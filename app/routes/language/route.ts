import { redirect } from "@remix-run/node";
import { forEveryone } from "#auth/guard.server.ts";
import { readButtons } from "#http/form.server.ts";
import { rememberLanguage } from "#http/language.server.ts";
import { returnPath } from "#http/return-path.ts";
import { paths } from "#paths";
import { schema } from "./form.ts";

/** Remembers a language and goes back to where it was chosen. */
export const action = forEveryone(async ({ request }) => {
  const { language, to } = await readButtons(request, schema);
  return redirect(returnPath(to ?? null), { headers: { "Set-Cookie": await rememberLanguage(language) } });
});

/** There is nothing to see at this address: it is a button's. */
export const loader = forEveryone(async () => redirect(paths.portfolio()));

/** A refusal is drawn around this; without it Remix would answer with an empty page. */
export default function Language() {
  return null;
}
