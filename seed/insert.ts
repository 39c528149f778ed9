import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Schema } from "#db/schema/define.ts";
import type { Writer } from "#db/store.ts";
import type { Cast } from "./cast.ts";
import type { tellAccounts } from "./tell/accounts.ts";
import type { StoryRows } from "./tell.ts";

interface Demo {
  readonly cast: Cast;
  readonly stories: readonly StoryRows[];
  readonly accounts: ReturnType<typeof tellAccounts>;
}

/** One statement a table, in the order in which tables refer to each other. */
export async function insertAll(
  { cast, stories, accounts }: Demo,
  { tx, t }: { readonly tx: Writer; readonly t: Schema },
): Promise<void> {
  const into = intoTables(tx);
  await into(t.organisation, cast.organisations);
  await into(t.organisationParent, all(stories, "organisationParent"));
  await into(t.person, cast.persons);
  await into(t.programme, all(stories, "programme"));
  await into(t.fact, all(stories, "fact"));
  await into(t.account, accounts.account);
  await into(t.membership, accounts.membership);
  await into(t.party, all(stories, "party"));
  await into(t.participant, all(stories, "participant"));
  await into(t.commissioning, all(stories, "commissioning"));
  await into(t.body, all(stories, "body"));
  await into(t.seat, all(stories, "seat"));
  await into(t.openQuestion, all(stories, "openQuestion"));
  await into(t.phase, all(stories, "phase"));
  await into(t.gate, all(stories, "gate"));
  await into(t.workstream, all(stories, "workstream"));
  await into(t.workstreamMember, all(stories, "workstreamMember"));
  await into(t.deliverable, all(stories, "deliverable"));
  await into(t.criterion, all(stories, "criterion"));
  await into(t.milestone, all(stories, "milestone"));
  await into(t.baseline, all(stories, "baseline"));
  await into(t.forecast, all(stories, "forecast"));
  await into(t.dependency, all(stories, "dependency"));
  await into(t.indicator, all(stories, "indicator"));
  await into(t.indicatorDefinition, all(stories, "indicatorDefinition"));
  await into(t.indicatorParty, all(stories, "indicatorParty"));
  await into(t.measurement, all(stories, "measurement"));
  await into(t.coupling, all(stories, "coupling"));
  await into(t.authority, all(stories, "authority"));
  await into(t.conformDeclaration, all(stories, "conformDeclaration"));
  await into(t.decisionPoint, all(stories, "decisionPoint"));
  await into(t.requiredParty, all(stories, "requiredParty"));
  await into(t.routeStep, all(stories, "routeStep"));
  await into(t.meeting, all(stories, "meeting"));
}

function all<Name extends keyof StoryRows>(
  stories: readonly StoryRows[],
  name: Name,
): readonly StoryRows[Name][number][] {
  return stories.flatMap((story): readonly StoryRows[Name][number][] => story[name]);
}

/** An insert without rows is no SQL at all, so it is left out. */
function intoTables(tx: Writer) {
  return async <Table extends SQLiteTable>(
    table: Table,
    rows: readonly Table["$inferInsert"][],
  ): Promise<void> => {
    if (rows.length > 0) await tx.insert(table).values([...rows]);
  };
}
