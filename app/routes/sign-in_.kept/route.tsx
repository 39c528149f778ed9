import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { readButtons } from "#http/form.server.ts";
import { keptFrom } from "#http/kept.server.ts";
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
  const texts = kept.fields.filter(([, value]) => /\s/.test(value.trim()));
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{title}</h1>
      <p className="lead">{say.introduction}</p>
      {texts.length === 0 ? null : (
        <ul className="stack plain">
          {texts.map(([name, value]) => (
            <li className="notice prose" key={`${name} ${value}`}>
              {value}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={kept.posted} className="row">
        {kept.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form may hold one name and value twice, and its order stays.
          <input type="hidden" name={name} value={value} key={index} />
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
