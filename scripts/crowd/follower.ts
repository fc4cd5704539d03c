import type { Filter } from './invented-changes.js';
import type { Answer, Line, OpenLine } from './line.js';
import type { CrowdTold, Heard } from './messages.js';

const QUERY = `subscription ($filter: ChangeFilter, $after: String) {
  changes(filter: $filter, after: $after) {
    cursor changes { id nature service { name } territory { name } }
  }
}`;

/** One who follows: what comes is read when it is asked for, so that reading slows nothing meanwhile. */
export class Follower {
  private line: Line | null = null;
  private unread: { readonly at: number; readonly read: () => Answer }[] = [];
  private cursor: string | null = null;
  private readonly heard: Heard[] = [];
  private readonly trouble: string[] = [];

  constructor(
    private readonly client: number,
    private readonly hub: string,
    private readonly filter: Filter,
    private readonly open: OpenLine,
  ) {}

  /** Subscribes, from its cursor if it has one; who begins waits until it is told where it is. */
  async follow(): Promise<void> {
    const { cursor } = this;
    let isCut = false;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const variables = { filter: this.filter, ...(cursor !== null && { after: cursor }) };
    const line = await this.open(
      this.hub,
      { query: QUERY, variables },
      {
        told: (read) => {
          if (!isCut) this.unread.push({ at: Date.now(), read });
          begin();
        },
        ended: (why) => {
          if (!isCut) this.trouble.push(why);
          begin();
        },
      },
    );
    this.line = {
      cut: () => {
        isCut = true;
        line.cut();
      },
    };
    if (cursor === null) await begun;
  }

  /** Loses its line without a word. */
  drop(): void {
    this.line?.cut();
    this.read();
  }

  /** All that it was told since it was last asked, in order. */
  tell(): CrowdTold {
    this.read();
    return { heard: this.heard.splice(0), trouble: this.trouble.splice(0) };
  }

  private read(): void {
    for (const { at, read } of this.unread.splice(0)) {
      const { data, errors } = read();
      const batch = data?.changes;
      if (batch == null || errors !== undefined) {
        this.trouble.push(JSON.stringify({ data, errors }).slice(0, 300));
        continue;
      }
      this.cursor = batch.cursor;
      const ids = batch.changes.map(({ id }) => id);
      if (ids.length > 0) this.heard.push({ client: this.client, at, ids });
    }
  }
}
