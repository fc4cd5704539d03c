/** Defects as they are stored, in the same order in both languages. */
export interface StoredDefects {
  readonly defects: readonly string[];
  /** Null for one that is in French alone. */
  readonly defectsEn: readonly (string | null)[];
}

/** Defects as one note in each language. */
export const notesOf = ({ defects, defectsEn }: StoredDefects) => ({
  note: noteOf(defects),
  noteEn: noteOf(defectsEn),
});

/** Null where there is none, or where one is not known in this language: to be silent on it would mislead. */
const noteOf = (sentences: readonly (string | null)[]): string | null =>
  sentences.length === 0 || sentences.includes(null) ? null : sentences.join(' ');
