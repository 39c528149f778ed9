import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { FormReply } from "#i18n/form-reply.ts";
import { badRequest } from "./responses.server.ts";

/**
 * Reads a posted form through its schema: the value, or the reply with every finding and everything typed. A field
 * that the form does not have was not sent by our form, and the whole is refused (400).
 */
export async function readForm<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Promise<{ readonly form: FormReply; readonly value: z.output<Schema> | undefined }> {
  const posted = await postedTo(request, schema);
  const submission = parseWithZod(posted, { schema });
  const form = replyFrom(posted, submission.reply().error ?? {});
  return { form, value: submission.status === "success" ? submission.value : undefined };
}

/** Reads what an address asks: the value, or what is wrong with it. What the schema does not name is not ours to read. */
export function readAddress<Schema extends z.ZodObject>(
  address: URLSearchParams,
  schema: Schema,
): { readonly form: FormReply; readonly value: z.output<Schema> | undefined } {
  const known = Object.keys(schema.shape);
  const asked = new URLSearchParams([...address].filter(([key]) => known.includes(key)));
  const submission = parseWithZod(asked, { schema });
  const form = replyFrom(asked, submission.reply().error ?? {});
  return { form, value: submission.status === "success" ? submission.value : undefined };
}

/** Reads a form in which nobody types: what its buttons send is right, or it was not sent by our form (400). */
export async function readButtons<Schema extends z.ZodObject>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const submission = parseWithZod(await postedTo(request, schema), { schema });
  if (submission.status !== "success") throw badRequest();
  return submission.value;
}

/** The same reply with one finding more: about the whole form, or at the fields named. */
export function refusedForm(form: FormReply, finding: string, fields: readonly string[] = []): FormReply {
  const errors = { ...form.errors, ...Object.fromEntries(fields.map((field) => [field, finding])) };
  return fields.length === 0 ? { ...form, whole: finding } : { ...form, errors, whole: finding };
}

/** The same reply with one finding more, at one field. */
export function foundAt(form: FormReply, field: string, finding: string): FormReply {
  return { ...form, errors: { ...form.errors, [field]: finding } };
}

/** The same reply with more findings, each at its field; of one field the first. */
export function foundAll(
  form: FormReply,
  findings: readonly (readonly [field: string, finding: string])[],
): FormReply {
  return { ...form, errors: { ...Object.fromEntries([...findings].reverse()), ...form.errors } };
}

async function postedTo(request: Request, schema: z.ZodObject): Promise<FormData> {
  // Remix throws on a body that is no form at all, which would be a failure of ours otherwise.
  const posted = await request.formData().catch(() => {
    throw badRequest();
  });
  const known = Object.keys(schema.shape);
  if ([...posted.keys()].some((key) => !known.includes(key))) throw badRequest();
  return posted;
}

/** A password is never sent back, not even to whoever typed it. */
function replyFrom(
  posted: FormData | URLSearchParams,
  error: Readonly<Record<string, string[] | null>>,
): FormReply {
  const typed: Record<string, string[]> = {};
  for (const [key, value] of posted) {
    if (typeof value === "string" && !/password/i.test(key)) typed[key] = [...(typed[key] ?? []), value];
  }
  const errors = Object.entries(error).flatMap(([path, messages]) => {
    const field = /^[^.[]+/.exec(path)?.[0];
    return field === undefined || messages === null ? [] : [[field, messages[0] ?? "unusable"] as const];
  });
  return { typed, errors: Object.fromEntries(errors), whole: null };
}
