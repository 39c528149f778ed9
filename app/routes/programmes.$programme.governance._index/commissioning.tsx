import { useLoaderData } from "@remix-run/react";
import { type Commissioning, isOver } from "#domain/party.ts";
import { paths } from "#paths";
import { ListHead } from "#ui/list-head.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { CommissioningGroup } from "./commissioning-group.tsx";
import type { loader } from "./route.tsx";

/** Who commissions what: a row for each role and scope, with the parties that share it. */
export function CommissioningList() {
  const { programme, commissioning, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.governance.commissioning;
  const former = commissioning.filter((one) => isOver(one, today));
  const current = commissioning.filter((one) => !former.includes(one));
  return (
    <section className="stack" aria-labelledby="commissioning">
      <ListHead
        id="commissioning"
        heading={words.pages.governance.commissioning}
        add={mayEdit ? { to: paths.newCommissioning(programme.slug), label: say.add } : null}
      />
      {current.length === 0 ? (
        <p className="muted">{mayEdit ? say.noneYet : words.pages.governance.noCommissioning}</p>
      ) : (
        <Groups rows={current} />
      )}
      {former.length === 0 ? null : (
        <details>
          <summary>{say.former(former.length)}</summary>
          <Groups rows={former} />
        </details>
      )}
    </section>
  );
}

function Groups({ rows }: { readonly rows: readonly Commissioning[] }) {
  const shared = Map.groupBy(rows, ({ role, scope, endedOn }) => `${role} ${endedOn} ${scope}`);
  return (
    <ul className="ruled">
      {[...shared].map(([key, group]) => (
        <CommissioningGroup key={key} group={group} />
      ))}
    </ul>
  );
}
