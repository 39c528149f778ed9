import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { readButtons } from "#http/form.server.ts";
import { type Kept, keptFrom } from "#http/kept.server.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** There is nothing to see at this address without the form that was kept. */
export const loader = forSignedIn(async ({ words }) => ({ title: words.pages.kept.heading }));

/** Shows the form that came too late, for its sender to send after all. */
export const action = forSignedIn(async ({ request }) => keptFrom((await readButtons(request, schema)).kept));

export default function KeptForm() {
  const { title } = useLoaderData<typeof loader>();
  const kept = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.pages.kept;
  if (kept === undefined) return <Nothing title={title} />;
  const texts = keyed(kept.fields).filter(({ value }) => /\s/.test(value.trim()));
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{title}</h1>
      <p className="lead">{say.introduction}</p>
      {texts.length === 0 ? null : (
        <ul className="stack plain">
          {texts.map(({ key, value }) => (
            <li className="notice prose" key={key}>
              {value}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={kept.posted} className="row">
        {keyed(kept.fields).map(({ key, name, value }) => (
          <input type="hidden" name={name} value={value} key={key} />
        ))}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {say.send}
        </button>
        <Link className="utrecht-link" to={kept.to}>
          {say.leave}
        </Link>
      </form>
    </main>
  );
}

/** Each field under its name and which of that name it is: a form may hold one twice, with the same value too. */
function keyed(fields: Kept["fields"]) {
  const seen = new Map<string, number>();
  return fields.map(([name, value]) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name} ${nth}`, name, value };
  });
}

function Nothing({ title }: { readonly title: string }) {
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{title}</h1>
      <p className="lead">{words.pages.kept.nothing}</p>
      <p>
        <Link className="utrecht-link" to={paths.portfolio()}>
          {words.pages.errors.home}
        </Link>
      </p>
    </main>
  );
}
