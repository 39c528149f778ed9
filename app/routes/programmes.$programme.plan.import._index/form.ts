import { z } from "zod";

/** A file field that was left empty arrives as a file without a name and without bytes. */
export const schema = z.strictObject({
  file: z.instanceof(File, { error: "fileMissing" }).refine(({ size }) => size > 0, { error: "fileMissing" }),
});
