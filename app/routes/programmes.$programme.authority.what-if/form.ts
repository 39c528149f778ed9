import { z } from "zod";
import { DOMAINS } from "#domain/authority.ts";
import type { Governance } from "#domain/table.ts";
import { onlyKnown, type WhatIf } from "#domain/what-if.ts";
import { amountFields, amountFrom, lacksAmount } from "#http/amount-form.server.ts";
import { choice, id, requiredDay } from "#http/fields.server.ts";
import { readAddress } from "#http/form.server.ts";
import type { FormReply } from "#i18n/form-reply.ts";

const ids = z.array(id).default([]);

/** What the address asks: which body, which day, who comes, about what, for how much, with whose agreement. */
const schema = z
  .object({
    body: id,
    on: requiredDay,
    excused: ids,
    guests: ids,
    domains: z
      .array(choice(DOMAINS))
      .default([])
      .transform((domains) => [...new Set(domains)]),
    ...amountFields,
    amountKind: amountFields.amountKind.default("none"),
    parties: ids,
  })
  .check(({ value, issues }) => {
    if (lacksAmount(value)) {
      issues.push({ code: "custom", message: "euros", path: ["onceAmount"], input: "" });
    }
  });

/**
 * The question in the address; none while nothing is asked or something in it cannot be. People and parties of elsewhere
 * are left out, and counted.
 */
export function questionIn(
  address: URLSearchParams,
  governance: Governance,
): { readonly form: FormReply | null; readonly value: WhatIf | undefined; readonly unknown: number } {
  if (!address.has("body")) return { form: null, value: undefined, unknown: 0 };
  const { form, value } = readAddress(address, schema);
  if (value === undefined) return { form, value, unknown: 0 };
  if (!governance.bodies.some(({ id: body }) => body === value.body)) {
    return { form: { ...form, errors: { body: "choose" } }, value: undefined, unknown: 0 };
  }
  const { asked, unknown } = onlyKnown(whatIfFrom(value), governance);
  return { form: null, value: asked, unknown };
}

function whatIfFrom({
  body,
  on,
  domains,
  excused,
  guests,
  parties,
  ...money
}: z.output<typeof schema>): WhatIf {
  return {
    ...{ bodyId: body, on, domains, excusedIds: excused, guestIds: guests, requiredPartyIds: parties },
    amount: amountFrom(money),
  };
}
