/** What a process leader reads when Koers cannot do something, in both languages. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** Ends the program with one plain sentence: whoever starts Koers can mend this, so a stack trace would only hide it. */
export function refuse({ nl, en }: Sentence): never {
  console.error(`${nl} / ${en}`);
  process.exit(1);
}
