/** A page of plain paragraphs. */
export interface Statement {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly chapters: readonly {
    readonly title: string;
    readonly paragraphs?: readonly string[];
    readonly points?: readonly string[];
  }[];
}
