import { useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { searchOf } from "./asked.ts";
import type { loader } from "./route.tsx";

/** The way to the parts of a longer list beside this one. */
export function Pages() {
  const { programme, asked, page, total } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <PageLinks
      page={page}
      to={(number) => paths.actions(programme.slug, searchOf(asked, number))}
      shown={words.actions.shown(page.from, page.until, total)}
    />
  );
}
