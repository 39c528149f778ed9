import { z } from "zod";
import { PASSWORD_LENGTH } from "./password.server.ts";

const { least, most } = PASSWORD_LENGTH;

/** A new password, typed twice because nobody sees what they type. */
export const newPasswordFields = {
  password: z
    .string({ error: "required" })
    .min(least, { error: `tooShort:${least}` })
    .max(most, { error: `tooLong:${most}` }),
  passwordAgain: z.string({ error: "required" }).max(most, { error: `tooLong:${most}` }),
};

interface Typed {
  readonly value: { readonly password: string; readonly passwordAgain: string };
  readonly issues: {
    push(issue: { code: "custom"; message: string; path: string[]; input: string }): unknown;
  };
}

/** For `check` on the schema of a form with these fields. */
export function passwordsAgree({ value, issues }: Typed): void {
  const { password, passwordAgain } = value;
  if (password === passwordAgain) return;
  issues.push({ code: "custom", message: "passwordAgain", path: ["passwordAgain"], input: passwordAgain });
}
