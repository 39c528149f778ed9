import { DOMAINS } from "#domain/authority.ts";
import { type DecisionPoint, LEVELS } from "#domain/decision-point.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { AmountFields } from "./amount-fields.tsx";
import { Choices, type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

/** What stands in the fields before somebody types in them. */
export type AskedPoint = Pick<
  DecisionPoint,
  | "title"
  | "requestedDecision"
  | "domains"
  | "amount"
  | "cover"
  | "requiredPartyIds"
  | "neededBy"
  | "level"
  | "confidentialGround"
  | "liftedById"
>;

interface Shown {
  readonly form: FormReply | undefined;
  readonly point: AskedPoint;
  readonly parties: readonly Option[];
  readonly bodies: readonly Option[];
}

/** The question itself: title, requested decision, domains, money, whose agreement, by when, at which level. */
export function DecisionPointFields({ form, point, parties, bodies }: Shown) {
  const { words } = useSpeech();
  const say = words.decisions.edit;
  const { labels } = say;
  return (
    <>
      <TextField name="title" label={labels.title} form={form} value={point.title} />
      <TextArea
        name="requestedDecision"
        label={labels.requestedDecision}
        hint={say.requestedHint}
        form={form}
        value={point.requestedDecision.join("\n")}
      />
      <Choices
        name="domains"
        label={labels.domains}
        form={form}
        type="checkbox"
        values={point.domains}
        options={DOMAINS.map((value) => ({ value, label: words.terms.domains[value] }))}
        areColumns
      />
      <AmountFields form={form} amount={point.amount} cover={point.cover} />
      <Choices
        name="requiredPartyIds"
        label={labels.requiredPartyIds}
        form={form}
        type="checkbox"
        values={point.requiredPartyIds}
        options={parties}
        areColumns
      />
      <WhenFields form={form} point={point} />
      <ConfidentialFields form={form} point={point} bodies={bodies} />
    </>
  );
}

/** By when, and how far it reaches. */
function WhenFields({ form, point }: Pick<Shown, "form" | "point">) {
  const { words } = useSpeech();
  const { labels } = words.decisions.edit;
  return (
    <div className="side-by-side">
      <TextField
        name="neededBy"
        label={labels.neededBy}
        form={form}
        value={point.neededBy ?? ""}
        type="date"
      />
      <SelectField
        name="level"
        label={labels.level}
        form={form}
        value={point.level ?? ""}
        blank={words.pages.unknown}
        options={LEVELS.map((value) => ({ value, label: words.terms.levels[value] }))}
      />
    </div>
  );
}

/** On which ground it is confidential, and who may lift that. */
function ConfidentialFields({ form, point, bodies }: Omit<Shown, "parties">) {
  const { words } = useSpeech();
  const say = words.points;
  return (
    <div className="side-by-side">
      <TextField
        name="confidentialGround"
        label={say.labels.confidentialGround}
        hint={say.groundHint}
        form={form}
        value={point.confidentialGround ?? ""}
      />
      <SelectField
        name="liftedById"
        label={say.labels.liftedById}
        form={form}
        value={point.liftedById ?? ""}
        blank={words.pages.unknown}
        options={bodies}
      />
    </div>
  );
}
