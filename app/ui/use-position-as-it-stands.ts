import type { PositionChange } from "#domain/position-change.ts";
import { formatFte } from "#i18n/format.ts";
import type { Standing } from "./governance-form.tsx";
import { useSpeech } from "./speech.tsx";

/** A row of a was-wordt-lijst as it stands, a line for each field of its form. */
export function usePositionAsItStands(position: PositionChange): Standing {
  const { words, language } = useSpeech();
  const { columns, kinds, followers } = words.positions;
  const { unknown } = words.pages;
  const { isFollower } = position;
  const fte = (hundredths: number | null) =>
    hundredths === null ? unknown : formatFte(hundredths, language);
  return [
    [columns.change, kinds[position.change]],
    [columns.oldFunction, position.oldFunction ?? unknown],
    [columns.oldFte, fte(position.oldFteHundredths)],
    [columns.newFunction, position.newFunction ?? unknown],
    [columns.newFte, fte(position.newFteHundredths)],
    [columns.isFollower, followers[isFollower === null ? "unknown" : isFollower ? "yes" : "no"]],
    [columns.remark, position.remark ?? "–"],
  ];
}
