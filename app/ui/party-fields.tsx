import { CONSTITUENCIES, INVOLVEMENTS, PARTY_KINDS, type Party } from "#domain/party.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { Choices, SelectField, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly party: Pick<Party, "kind" | "grouping" | "involvement" | "constituency">;
  /** The groups that there are, to choose the same word again. */
  readonly groupings: readonly string[];
}

/** What can be said of any party, filled with what was typed, else with what stands there. */
export function PartyFields({ form, party, groupings }: Fields) {
  const { words } = useSpeech();
  const { labels, hints } = words.governance.party;
  return (
    <>
      <SelectField
        name="kind"
        label={labels.kind}
        form={form}
        value={party.kind}
        options={PARTY_KINDS.map((value) => ({ value, label: words.terms.partyKinds[value] }))}
      />
      <Choices
        name="involvement"
        label={labels.involvement}
        hint={hints.involvement}
        form={form}
        type="radio"
        values={[party.involvement]}
        options={INVOLVEMENTS.map((value) => ({ value, label: words.terms.involvements[value] }))}
      />
      <SelectField
        name="constituency"
        label={labels.constituency}
        hint={hints.constituency}
        form={form}
        value={party.constituency ?? ""}
        blank={words.pages.unknown}
        options={CONSTITUENCIES.map((value) => ({ value, label: words.terms.constituencies[value] }))}
      />
      <TextField
        name="grouping"
        label={labels.grouping}
        hint={hints.grouping}
        form={form}
        value={party.grouping ?? ""}
        list="groupings"
      />
      <datalist id="groupings">
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping} />
        ))}
      </datalist>
    </>
  );
}
