import type { ProgrammeVisit } from "#auth/guard.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listMilestones } from "#db/queries/milestones.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { listWorkstreamNames } from "#db/queries/plan.ts";
import {
  dayCell,
  type ListColumn,
  type ListFinding,
  nameCell,
  readLines,
  textCell,
} from "#documents/list-sheet.ts";
import type { TableRow } from "#documents/sheet-table.ts";
import { isActing } from "#domain/departure.ts";
import { isOver } from "#domain/party.ts";

type Rows = readonly TableRow<ListColumn>[];
type Asked = Pick<ProgrammeVisit, "store" | "sight" | "today">;

/** Lines of a sheet that hold the same words are the same thing. */
const keyOf = (...parts: readonly (string | null)[]) =>
  JSON.stringify(parts.map((part) => part?.toLowerCase()));

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  value: id,
  labels: [name],
});

/** Milestones as the rows say; one of the same name in the same workstream is there already. */
export async function readMilestones({ store, sight }: Asked, rows: Rows) {
  const [standing, workstreams] = await Promise.all([
    listMilestones(store, sight),
    listWorkstreamNames(store, sight),
  ]);
  const baselines = new Map(standing.map((one) => [keyOf(one.name, one.workstreamId), one.baselineOn]));
  return readLines(rows, {
    standing: new Set(baselines.keys()),
    read: (cells) => {
      const findings: ListFinding[] = [];
      const name = textCell(cells, { column: "milestone", most: 200, isNeeded: true }, findings) ?? "";
      const among = workstreams.map(named);
      const workstreamId = nameCell(cells, { column: "workstream", among }, findings);
      const baselineOn = dayCell(cells, "baseline", findings);
      const key = keyOf(name, workstreamId);
      const isOther = baselines.has(key) && baselines.get(key) !== baselineOn && findings.length === 0;
      const differs = isOther ? ("baseline" as const) : undefined;
      return { edit: { name, workstreamId, baselineOn }, findings, key, differs };
    },
  });
}

/** Actions as the rows say; one with the same words, owner and day is there already, whatever became of it. */
export async function readActions({ store, sight, today }: Asked, rows: Rows) {
  const [standing, workstreams, bodies, participants, parties] = await Promise.all([
    listActions(store, sight),
    listWorkstreamNames(store, sight),
    listBodies(store, sight),
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  const people = participants
    .filter((one) => isActing(one, parties, today))
    .map(({ id, name, partyId }) => ({
      value: id,
      labels: [name, `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`],
    }));
  const open = bodies.filter((body) => body.dissolvedOn === null || body.dissolvedOn > today);
  return readLines(rows, {
    standing: new Set(standing.map(({ text, ownerId, dueOn }) => keyOf(text, ownerId, dueOn))),
    read: (cells) => {
      const findings: ListFinding[] = [];
      const text = textCell(cells, { column: "action", most: 500, isNeeded: true }, findings) ?? "";
      const ownerId = nameCell(cells, { column: "owner", among: people }, findings);
      const dueOn = dayCell(cells, "due", findings);
      const bodyId = nameCell(cells, { column: "body", among: open.map(named) }, findings);
      const among = workstreams.map(named);
      const workstreamId = nameCell(cells, { column: "workstream", among }, findings);
      const edit = { text, ownerId, dueOn, bodyId, workstreamId };
      return { edit, findings, key: keyOf(text, ownerId, dueOn) };
    },
  });
}

/** Participants as the rows say; one of the same name for the same party is there already. */
export async function readParticipants({ store, sight, today }: Asked, rows: Rows) {
  const [participants, parties] = await Promise.all([
    listParticipants(store, sight),
    listParties(store, sight),
  ]);
  const among = parties.filter((party) => !isOver(party, today)).map(named);
  return readLines(rows, {
    standing: new Set(participants.map(({ name, partyId }) => keyOf(name, partyId))),
    read: (cells) => {
      const findings: ListFinding[] = [];
      const name = textCell(cells, { column: "participant", most: 200, isNeeded: true }, findings) ?? "";
      const partyId = nameCell(cells, { column: "party", among }, findings);
      if (cells.party === "") findings.push({ kind: "missing", column: "party" });
      return { edit: { name, partyId: partyId ?? "" }, findings, key: keyOf(name, partyId) };
    },
  });
}
