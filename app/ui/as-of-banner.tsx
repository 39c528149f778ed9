import { Form, Link, useLocation, useSearchParams } from "@remix-run/react";
import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { Sentence } from "./sentence.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  /** The day that is looked back from; null: the page shows today. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** What more should be known of looking back on this page. */
  readonly remark?: string;
}

/** Says clearly that this is how things were known then, with the way back; on today's page the way to look back. */
export function AsOfBanner({ asOf, today, remark }: Shown) {
  const { words, language } = useSpeech();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const say = words.timeline.asOf;
  if (asOf === null) return <LookBack today={today} search={search} />;
  const others = new URLSearchParams([...search].filter(([key]) => key !== "asOf"));
  return (
    <aside className="as-of-banner" aria-label={say.label}>
      <p>
        <strong>
          <Sentence>{say.banner(formatDay(asOf, language))}</Sentence>
        </strong>
        {remark === undefined ? null : ` ${remark}`}
      </p>
      <Link className="utrecht-link" to={pathname + (others.size === 0 ? "" : `?${others}`)}>
        {say.today}
      </Link>
    </aside>
  );
}

function LookBack({ today, search }: { readonly today: Day; readonly search: URLSearchParams }) {
  const { words } = useSpeech();
  const say = words.timeline.asOf;
  const asked = search.get("asOf");
  const others = [...search].filter(([key]) => key !== "asOf" && key !== "said");
  return (
    <>
      {asked === null || asked === "" || asked === today ? null : (
        <p className="notice notice--error">{say.refused}</p>
      )}
      <Form method="get" className="as-of-form no-print">
        {others.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <label htmlFor="asOf">{say.label}</label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="asOf"
          name="asOf"
          type="date"
          max={today}
          required
        />
        <button className="utrecht-button utrecht-button--secondary-action" type="submit">
          {say.submit}
        </button>
      </Form>
    </>
  );
}
