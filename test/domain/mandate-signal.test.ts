import { describe, expect, test } from "vitest";
import { ACTS, BASES } from "#domain/authority.ts";
import { isAmiss, mandateSignals } from "#domain/mandate-signal.ts";

const mandate = { basis: "mandaat", act: "beslissen", reference: "Mandaatbesluit 2026-3" } as const;
const articlesOf = (given: Partial<Parameters<typeof mandateSignals>[0]>) =>
  mandateSignals({ ...mandate, ...given }).map(({ article }) => article);

describe("authority to decide on the ground of a mandate", () => {
  test("is not for generally binding rules (Awb 10:3 lid 2 a)", () => {
    expect(articlesOf({})).toContain("Awb 10:3 lid 2 a");
  });

  test("is not for what must be decided by a qualified majority (Awb 10:3 lid 2 b)", () => {
    expect(articlesOf({})).toContain("Awb 10:3 lid 2 b");
  });

  test("lacks a document where it names none, for a general mandate is in writing (Awb 10:5 lid 2)", () => {
    const [first] = mandateSignals({ ...mandate, reference: null });
    expect(first?.article).toBe("Awb 10:5 lid 2");
    expect(first && isAmiss(first)).toBe(true);
    expect(articlesOf({})).not.toContain("Awb 10:5 lid 2");
  });

  test("leaves the giver competent (Awb 10:7)", () => {
    expect(articlesOf({})).toContain("Awb 10:7");
  });

  test("can be revoked at any time (Awb 10:8)", () => {
    expect(articlesOf({})).toContain("Awb 10:8");
  });
});

test("authority on any other ground is no mandate, and the articles say nothing of it", () => {
  for (const basis of BASES.filter((one) => one !== "mandaat"))
    expect(articlesOf({ basis, reference: null })).toEqual([]);
});

test("to agree, to advise or to inform takes no mandate, which is the power to take decisions (Awb 10:1)", () => {
  for (const act of ACTS.filter((one) => one !== "beslissen"))
    expect(articlesOf({ act, reference: null })).toEqual([]);
});
