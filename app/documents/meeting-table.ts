import type { Paragraph, Table } from "docx";
import type { PublishedAgenda } from "#domain/publication.ts";
import { formatDay, formatList, formatLongDay, formatTimes } from "#i18n/format.ts";
import { capitalised, type Speech } from "#i18n/speech.ts";
import { TEXT_WIDTH } from "./docx-look.ts";
import { STYLE } from "./docx-styles.ts";
import { factsTable } from "./docx-tables.ts";
import { paragraph, run } from "./docx-text.ts";

/** When and where the meeting is, who is expected, and when the papers go out. */
export function meetingTable(agenda: PublishedAgenda, speech: Speech): Table {
  const { words, language } = speech;
  const say = words.agenda;
  const value = (text: string) => [paragraph(text, STYLE.cell)];
  return factsTable(TEXT_WIDTH, [
    {
      name: say.when,
      values: value(`${capitalised(formatLongDay(agenda.on, language))}, ${timeOf(agenda, speech)}`),
    },
    { name: say.where, values: value(agenda.place ?? say.whereUnknown) },
    { name: say.expected, values: expectedByParty(agenda, speech) },
    { name: say.papersDue, values: value(formatDay(agenda.papersDueOn, language)) },
  ]);
}

function timeOf({ startsAt, endsAt }: PublishedAgenda, { words, language }: Speech): string {
  return startsAt === null ? words.meetings.timeUnknown : formatTimes({ startsAt, endsAt }, language);
}

/** A line for every party, in the order in which the agenda names them. */
function expectedByParty({ expected }: PublishedAgenda, { language, words }: Speech): readonly Paragraph[] {
  const parties = [...new Set(expected.map(({ partyName }) => partyName))];
  if (parties.length === 0) return [paragraph(words.agenda.whereUnknown, STYLE.cell)];
  return parties.map((party) => {
    const names = expected.filter(({ partyName }) => partyName === party).map(({ name }) => name);
    return paragraph([run(`${party}: `, { bold: true }), run(formatList(names, language))], STYLE.cell);
  });
}
