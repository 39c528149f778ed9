import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listMembers, listPortfolioDirectors } from "#db/queries/members.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { MemberTable } from "./member-table.tsx";
import { PortfolioDirectors } from "./portfolio-directors.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

const SAID = ["added", "removed"] as const;

export const loader = forProgramme(
  "see-members",
  async ({ request, store, sight, programme, words, may }) => {
    const [members, directors] = await Promise.all([
      listMembers(store, sight),
      listPortfolioDirectors(store, sight),
    ]);
    const leading = members.filter(
      ({ isDisabled, roles }) => !isDisabled && roles.includes("process-leader"),
    );
    const said = new URL(request.url).searchParams.get("said");
    return {
      title: words.members.heading,
      programme: { name: programme.name, slug: programme.slug },
      members,
      directors,
      onlyLeaderId: leading.length === 1 ? (leading[0]?.accountId ?? null) : null,
      mayManage: may("manage-members"),
      said: SAID.find((one) => one === said) ?? null,
    };
  },
);

export default function Members() {
  const { title, programme, members, directors, onlyLeaderId, mayManage, said } =
    useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.members;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      {said === null ? null : (
        <p className="notice" role="status">
          {say.said[said]}
        </p>
      )}
      {mayManage ? (
        <p>
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newMember(programme.slug)}
          >
            {say.add}
          </Link>
        </p>
      ) : null}
      <MemberTable
        members={members}
        onlyLeaderId={onlyLeaderId}
        removalOf={mayManage ? (accountId) => paths.memberRemoval(programme.slug, accountId) : null}
      />
      <PortfolioDirectors directors={directors} />
    </main>
  );
}
