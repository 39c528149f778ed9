/** What a file is called, as it is shown and kept: on one line, without the folders that some browsers send along. */
export function fileNameOf({ name }: File): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, 200) || "?"
  );
}
