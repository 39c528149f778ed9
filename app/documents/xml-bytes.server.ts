/** The text of an XML file in whatever letters it says it has: by its first bytes, else by its first line, else UTF-8. */
export function xmlTextOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const [, declared = "utf-8"] = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head) ?? [];
  return decoderOf(declared).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that nobody knows: what cannot be read then shows up as unreadable signs in the preview.
    return new TextDecoder();
  }
}
