import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Catalogue } from "#i18n/nl.ts";
import { paths } from "#paths";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly slug: string;
  readonly list: keyof Catalogue["listImport"]["lists"];
  readonly mayEdit: boolean;
  /** What more leads on from the list. */
  readonly children?: ReactNode;
}

/** The way of a list out to a file and in from one, and how many lines just came in. */
export function ListFileLinks({ slug, list, mayEdit, children }: Shown) {
  const { words } = useSpeech();
  const say = words.listImport;
  const [search] = useSearchParams();
  const count =
    search.get("said") === "imported" ? Number.parseInt(search.get("count") ?? "", 10) : Number.NaN;
  return (
    <>
      {Number.isNaN(count) ? null : (
        <p className="notice" role="status">
          {say.said(count)}
        </p>
      )}
      <p className="row no-print">
        {children}
        <a className="utrecht-link" href={paths.listXlsx(slug, list)} download>
          {say.export}
        </a>
        {mayEdit ? (
          <Link className="utrecht-link" to={paths.listImport(slug, list)}>
            {say.link}
          </Link>
        ) : null}
      </p>
    </>
  );
}
