import type { Random } from "#bench/random.ts";
import type { Schema } from "#db/schema/define.ts";
import { day } from "#domain/day.ts";

/** The moment at which the measured server believes to be, so that a run tomorrow measures the same pages. */
export const NOW = new Date("2026-11-20T09:00:00Z");
export const TODAY = day("2026-11-20");

/** Rows as they go into a table. */
export type RowsOf<Name extends keyof Schema> = readonly Schema[Name]["$inferInsert"][];

/** What the parts of one synthetic programme share. */
export interface Frame {
  readonly random: Random;
  readonly programmeId: string;
  readonly personIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly recorderId: string;
}

export function times<One>(count: number, make: (index: number) => One): readonly One[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A sentence of about so many words: pages weigh what they say. */
export function sentence(random: Random, words: number): string {
  return `${times(words, () => random.pick(WORDS)).join(" ")}.`;
}

const WORDS = [
  "gemeenten regio aanbieders besluit afspraken jeugdhulp uitvoering financiering opdracht voortgang",
  "stuurgroep team werkwijze inwoners capaciteit samenwerking inkoop kader plan regie borging vastgoed",
].flatMap((line) => line.split(" "));
