import { useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { searchOf } from "./asked.ts";
import type { loader } from "./route.tsx";

/** To the rows before and after these, in the order that is asked for. */
export function Pages() {
  const { page, asked, count } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <PageLinks
      page={page}
      to={(number) => paths.portfolio() + searchOf(asked, number)}
      shown={words.pages.portfolio.shown(page.from, page.until, count)}
    />
  );
}
