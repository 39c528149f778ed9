import { z } from "zod";
import { jsonIn } from "./json.server.ts";
import { badRequest } from "./responses.server.ts";
import { returnPath } from "./return-path.ts";

/** A form that arrived after its sender was signed out: where it was going, from which page, and what was in it. */
export interface Kept {
  readonly posted: string;
  readonly to: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const schema = z.strictObject({
  posted: z.string().transform(returnPath),
  to: z.string().transform(returnPath),
  fields: z.array(z.tuple([z.string(), z.string()])),
});

/** Puts a posted form into one text, which goes along through signing in as a hidden field; passwords do not. */
export async function keptOf(request: Request, { posted, to }: Pick<Kept, "posted" | "to">): Promise<string> {
  const form = await request.formData().catch(() => {
    throw badRequest();
  });
  const fields = [...form].filter(([name, value]) => typeof value === "string" && !/password/i.test(name));
  return JSON.stringify({ posted, to, fields });
}

/** The form out of that text; what is none was not made by us. */
export function keptFrom(text: string): Kept {
  const parsed = schema.safeParse(jsonIn(text));
  if (!parsed.success) throw badRequest();
  return parsed.data;
}
