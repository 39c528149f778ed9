import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { listMembers, listPortfolioDirectors } from "#db/queries/members.ts";
import { paths } from "#paths";
import { programmeOf } from "#routes/administration/named.server.ts";
import { Said } from "#routes/administration/said.tsx";
import { MemberTable } from "#routes/programmes.$programme.members._index/member-table.tsx";
import { PortfolioDirectors } from "#routes/programmes.$programme.members._index/portfolio-directors.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const programme = await programmeOf(visit);
  // Who is what is all that is asked of the programme: none of it is confidential.
  const sight = { programmeId: programme.id, seesConfidential: false };
  const [members, directors] = await Promise.all([
    listMembers(visit.store, sight),
    listPortfolioDirectors(visit.store, sight),
  ]);
  const leading = members.filter(({ isDisabled, roles }) => !isDisabled && roles.includes("process-leader"));
  return {
    title: visit.words.installation.programmes.members(programme.name),
    programme: { name: programme.name, slug: programme.slug },
    members,
    directors,
    onlyLeaderId: leading.length === 1 ? (leading[0]?.accountId ?? null) : null,
    isLed: leading.length > 0,
  };
});

export default function MembersRun() {
  const { title, programme, members, directors, onlyLeaderId, isLed } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.installation.programmes;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: say.heading, to: paths.programmesRun() }]} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.membersIntroduction}</p>
      </div>
      <Said />
      {isLed ? null : <p className="notice notice--error">{say.mend}</p>}
      <p>
        <Link
          className="utrecht-button utrecht-button--primary-action"
          to={paths.newMemberRun(programme.slug)}
        >
          {words.members.add}
        </Link>
      </p>
      {members.length === 0 ? (
        <p className="muted">{say.noMembers}</p>
      ) : (
        <MemberTable
          members={members}
          onlyLeaderId={onlyLeaderId}
          removalOf={(accountId) => paths.memberRemovalRun(programme.slug, accountId)}
        />
      )}
      <PortfolioDirectors directors={directors} />
    </main>
  );
}
