import {
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  MaxPartSizeExceededError,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from "@remix-run/node";
import { badRequest } from "./responses.server.ts";

/** In bytes: a sheet of a thousand rows fits many times over, and the body around it stays under the limit of the door. */
const LARGEST_FILE = 500_000;

/** The file of a form that has one field for it, or what is wrong with it as a key of the catalogue. */
export type Upload =
  | { readonly kind: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "refused"; readonly finding: "fileMissing" | "fileTooLarge" };

/** Reads the one file that a form sends, in memory. What is no form of ours is refused (400). */
export async function uploadIn(request: Request, field: string): Promise<Upload> {
  const posted = await readParts(request);
  if (posted === "too-large") return { kind: "refused", finding: "fileTooLarge" };
  if ([...posted.keys()].some((key) => key !== field)) throw badRequest();
  const [file, ...others] = posted.getAll(field);
  const isFile = file instanceof Blob && file.size > 0;
  if (!isFile || others.length > 0) return { kind: "refused", finding: "fileMissing" };
  return { kind: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readParts(request: Request): Promise<FormData | "too-large"> {
  const isMultipart = /^multipart\/form-data/i.test(request.headers.get("Content-Type") ?? "");
  // Without JavaScript a form without a file still comes in parts; anything else than parts holds no file.
  const handler = createMemoryUploadHandler({ maxPartSize: LARGEST_FILE });
  const read = isMultipart ? parseMultipartFormData(request, handler) : request.formData();
  return read.catch((thrown: unknown) => {
    if (thrown instanceof MaxPartSizeExceededError) return "too-large" as const;
    throw badRequest();
  });
}
