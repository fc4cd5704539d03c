import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { encodeCursor, Refused } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import type { ServiceProducer } from '../producer/producer.port.js';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory, strictProducer } from '../testing/open-history.js';
import { served } from '../testing/served.js';

const WEEKLY: ServiceProducer = {
  ...strictProducer(),
  bounds: { refused: 0.4 },
  info: {
    ...strictProducer().info,
    ...{ cadence: 'WEEKLY', contact: 'mailto:a@example.org' },
    defects: [
      { fr: 'Points au centre.', en: 'Points at the centre.' },
      { fr: 'Noms en capitales.', en: null },
    ],
  },
};
const points = (count: number) =>
  Array.from({ length: count }, (_, i) => bureau(`P${String(i).padStart(2, '0')}`));
const UNREADABLE = new Refused('ROW_INVALID', 'illisible');

let history: OpenHistory;
let hub: Subgraph;
beforeAll(async () => {
  history = await openHistory(WEEKLY);
  await history.receive('2026-01-01', [...points(18), UNREADABLE, UNREADABLE]);
  await history.receive('2026-01-08', points(20));
  await history.receive('2026-01-15', points(3));
  await history.database.query(
    `INSERT INTO source_failure (source, failed_at, valid_on, code, reason)
     VALUES ('poste', '2026-01-22', '2026-01-22', 'SOURCE_TRUNCATED', 'coupé')`,
  );
  hub = await served(history, '2026-02-05');
}, 60_000);
afterAll(async () => {
  await hub.close();
  await history.close();
});

interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}
interface Told {
  id: string;
  validOn: string;
  status: string;
  changes: object[];
  refusedRows: Page<object>;
}

interface Answered {
  sources: unknown;
  source: unknown;
  snapshot: unknown;
}

describe('a source', () => {
  it('tells whom to write to, its cadence and its defects', async () => {
    const { data } = await ask<Answered>(hub, `{ sources { contact cadence defects note } }`);
    expect(data.sources).toEqual([
      {
        ...{ contact: 'mailto:a@example.org', cadence: 'WEEKLY' },
        defects: ['Points au centre.', 'Noms en capitales.'],
        note: 'Points au centre. Noms en capitales.',
      },
    ]);
  });

  it('tells its defects in English where its producer does, and no note that would lack one', async () => {
    const { data } = await ask<Answered>(hub, `{ sources { defectsEn noteEn } }`);
    expect(data.sources).toEqual([{ defectsEn: ['Points at the centre.', null], noteEn: null }]);
  });

  it('is late once its newest good data are older than promised', async () => {
    const { data } = await ask<Answered>(
      hub,
      `{ sources { freshness { status describes expectedBy } newest { validOn rowsKept } } }`,
    );
    expect(data.sources).toEqual([
      {
        freshness: { status: 'LATE', describes: '2026-01-08', expectedBy: '2026-01-22' },
        newest: { validOn: '2026-01-08', rowsKept: 20 },
      },
    ]);
  });

  it('tells each part of its quality', async () => {
    const { data } = await ask<Answered>(
      hub,
      `{ source(id: "poste") { quality { score parts { name value } } } }`,
    );
    expect(data.source).toEqual({
      quality: {
        score: 88,
        parts: [
          { name: 'ROWS_KEPT', value: 1 },
          { name: 'EXACT_PLACES', value: 1 },
          { name: 'USABLE_CODES', value: 1 },
          { name: 'FRESHNESS', value: 0.5 },
        ],
      },
    });
  });

  it('tells the last arrival that could not be taken in', async () => {
    const { data } = await ask<Answered>(
      hub,
      `{ source(id: "poste") { lastFailure { at code validOn } } }`,
    );
    expect(data.source).toEqual({
      lastFailure: {
        ...{ at: expect.stringContaining('2026-01-2') as unknown, code: 'SOURCE_TRUNCATED' },
        validOn: '2026-01-22',
      },
    });
  });

  it('gives its kinds with their points', async () => {
    const { data } = await ask<Answered>(
      hub,
      `{ source(id: "poste") { kinds { kind { code } points counted } } }`,
    );
    expect(data.source).toMatchObject({
      kinds: [
        { kind: { code: 'bureau' }, points: 20, counted: 20 },
        { kind: { code: 'agence' }, points: 0, counted: 0 },
        { kind: { code: 'ecole' }, points: 0, counted: 0 },
      ],
    });
  });
});

describe('the snapshots of a source', () => {
  const page = async (after?: string) => {
    const { data, errors } = await ask<{ source: { snapshots: Page<Told> } | null }>(
      hub,
      `query ($after: String) { source(id: "poste") { snapshots(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id validOn status changes { nature kindFrom { code } kindTo { code } events } } } } }`,
      after === undefined ? {} : { after },
    );
    return { told: data.source?.snapshots, errors };
  };

  it('come the newest first, whatever became of them', async () => {
    const { told } = await page();
    expect(told?.nodes.map(({ validOn, status }) => [validOn, status])).toEqual([
      ['2026-01-15', 'QUARANTINED'],
      ['2026-01-08', 'ACCEPTED'],
    ]);
    expect(told?.totalCount).toBe(3);
    const next = await page(told?.pageInfo.endCursor ?? '');
    expect(next.told?.nodes.map(({ validOn }) => validOn)).toEqual(['2026-01-01']);
  });

  it('tell what each changed, and nothing of what is no part of the history', async () => {
    const { told } = await page();
    expect(told?.nodes.map(({ changes }) => changes)).toEqual([
      [],
      [{ nature: 'OPENED', kindFrom: { code: 'bureau' }, kindTo: { code: 'bureau' }, events: 2 }],
    ]);
  });

  it.each([
    ['of another list', encodeCursor('snapshots:other', ['2026-01-01', 1])],
    ['of no day', encodeCursor('snapshots:poste', ['2026-02-30', 1])],
    ['of no number', encodeCursor('snapshots:poste', ['2026-01-01', 1e30])],
  ])('refuse a cursor %s', async (_case, cursor) => {
    expect((await page(cursor)).errors).toEqual([aHubError('CURSOR_INVALID')]);
  });
});

describe('a snapshot', () => {
  const WORDS = `{ validOn source { id } findings { code sample } rowsRead rowsKept rowsLeftOut
    rowsRefused leftOut { reason rows } mended { reason rows } files { name } decidedAt decisionNote
    refusedRows(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { line code reason } } }`;
  const idOf = async (day: string): Promise<string> => {
    const [row] = await history.database.query<{ id: string }[]>(
      'SELECT id::text FROM snapshot WHERE valid_on = $1',
      [day],
    );
    return row?.id ?? '';
  };

  it('tells its rows, and those that were refused, a page at a time', async () => {
    const id = await idOf('2026-01-01');
    const { data } = await ask<{ snapshot: Told }>(hub, `{ snapshot(id: "${id}") ${WORDS} }`);
    expect(data.snapshot).toMatchObject({
      ...{ validOn: '2026-01-01', source: { id: 'poste' }, findings: [], decidedAt: null },
      ...{ rowsRead: 20, rowsKept: 18, rowsLeftOut: 0, rowsRefused: 2, leftOut: [], mended: [] },
      refusedRows: {
        ...{ totalCount: 2, pageInfo: { hasNextPage: true } },
        nodes: [{ line: 19, code: 'ROW_INVALID', reason: 'illisible' }],
      },
    });
    const after = data.snapshot.refusedRows.pageInfo.endCursor ?? '';
    const next = await ask<Answered>(
      hub,
      `{ snapshot(id: "${id}") { refusedRows(after: "${after}") { nodes { line } } } }`,
    );
    expect(next.data.snapshot).toEqual({ refusedRows: { nodes: [{ line: 20 }] } });
  });

  it('tells why it waits for a steward', async () => {
    const id = await idOf('2026-01-15');
    const { data } = await ask<Answered>(
      hub,
      `{ snapshot(id: "${id}") { status findings { code } } }`,
    );
    expect(data.snapshot).toEqual({ status: 'QUARANTINED', findings: [{ code: 'POINTS_LOST' }] });
  });

  it.each(['999', 'x', '99999999999999'])('that nobody knows is an error: %s', async (id) => {
    const { errors } = await ask<Answered>(hub, `{ snapshot(id: "${id}") { id } }`);
    expect(errors).toEqual([aHubError('SNAPSHOT_UNKNOWN')]);
  });
});
