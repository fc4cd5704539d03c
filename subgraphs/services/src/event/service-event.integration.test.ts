import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { encodeCursor } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';
import { served } from '../testing/served.js';

const FAR = { commune: '00002', at: { lon: 3.4, lat: 46.5 } };
const FIRST = '2016-08-21';
const SECOND = '2020-12-15';
const THIRD = '2024-01-01';

/** A is replaced by B, C closes, Z stays and is converted; what was first seen in 2024 is taken back. */
let history: OpenHistory;
let hub: Subgraph;
beforeAll(async () => {
  history = await openHistory();
  const agency = bureau('Z', { kind: 'agence', ...FAR });
  const stays = bureau('Y', { at: { lon: 3.1, lat: 46.5 } });
  const details = { address: '1 rue Haute' };
  await history.receive(FIRST, [
    bureau('A', { details }),
    bureau('C', FAR),
    bureau('Z', FAR),
    stays,
  ]);
  await history.receive(THIRD, [bureau('B', { kind: 'agence', name: 'Agence' }), agency, stays]);
  await history.receive(SECOND, [
    ...[bureau('B', { kind: 'agence', name: 'Agence' }), bureau('C', FAR), bureau('Z', FAR), stays],
  ]);
  hub = await served(history);
}, 60_000);
afterAll(async () => {
  await hub.close();
  await history.close();
});

interface Told {
  id: string;
  nature: string;
  service: { name: string };
  territory: { id: string };
  observedBetween: { after: string; before: string };
}
interface Events {
  nodes: Told[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const events = async (variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask<{ serviceEvents: Events | null }>(
    hub,
    `query ($within: ID, $kinds: [ID!], $natures: [EventNature!], $sources: [ID!], $from: Date,
      $to: Date, $first: Int! = 50, $after: String) {
      serviceEvents(within: $within, kinds: $kinds, natures: $natures, sources: $sources,
        from: $from, to: $to, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id nature service { name } territory { id } observedBetween { after before } } } }`,
    variables,
  );
  return { list: data.serviceEvents, errors };
};
const told = async (variables?: Record<string, unknown>) =>
  (await events(variables)).list?.nodes.map(
    ({ nature, service, observedBetween: { after, before } }) =>
      `${nature} ${service.name} ${after}..${before}`,
  );

const CLOSED = `CLOSED Bureau C ${SECOND}..${THIRD}`;
const CONVERTED = `CONVERTED Bureau Z ${SECOND}..${THIRD}`;
const REPLACED = `REPLACED Bureau A ${FIRST}..${SECOND}`;

describe('what happened', () => {
  it('is told the newest first, and only what still holds', async () => {
    const all = await told();
    expect(all?.toSorted()).toEqual([CLOSED, CONVERTED, REPLACED]);
    expect(all?.at(-1)).toBe(REPLACED);
  });

  it.each([
    ['a commune', { within: 'COM-00001' }, [REPLACED]],
    ['a nature', { natures: ['CLOSED'] }, [CLOSED]],
    ['a kind before or after', { kinds: ['agence'], within: 'COM-00002' }, [CONVERTED]],
    ['days', { from: FIRST, to: SECOND }, [REPLACED]],
    ['a source', { sources: ['poste'], natures: ['CONVERTED'] }, [CONVERTED]],
    ['another territory', { within: 'COM-00003' }, []],
  ])('is narrowed by %s', async (_case, filter, expected) => {
    expect(await told(filter)).toEqual(expected);
  });

  it('is read page by page', async () => {
    const { list } = await events({ first: 2 });
    expect([list?.totalCount, list?.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(await told({ first: 2, after: list?.pageInfo.endCursor })).toEqual([REPLACED]);
  });

  it('refuses the cursor of other filters, strange kinds and strange sources', async () => {
    const { list } = await events({ first: 1 });
    const after = list?.pageInfo.endCursor;
    expect((await events({ within: 'FR', after })).errors).toEqual([aHubError('CURSOR_INVALID')]);
    expect((await events({ kinds: ['x'] })).errors).toEqual([aHubError('KIND_UNKNOWN')]);
    expect((await events({ sources: ['x'] })).errors).toEqual([aHubError('SOURCE_UNKNOWN')]);
  });

  it('is known with its evidence: the two rows that it was seen in', async () => {
    const { list } = await events({ natures: ['REPLACED'] });
    const { data } = await ask<{ serviceEvent: unknown }>(
      hub,
      `query ($id: ID!) { serviceEvent(id: $id) { other { name } kindFrom { code } kindTo { code }
        metres mass backfilled source { id } knownTo evidence {
          before { snapshot { validOn } recordId file line name kind { code } address }
          after { snapshot { validOn } recordId line } } } }`,
      { id: list?.nodes[0]?.id },
    );
    expect(data.serviceEvent).toEqual({
      ...{ other: { name: 'Agence' }, kindFrom: { code: 'bureau' }, kindTo: { code: 'agence' } },
      ...{ metres: 0, mass: false, backfilled: false, source: { id: 'poste' }, knownTo: null },
      evidence: {
        before: {
          ...{ snapshot: { validOn: FIRST }, recordId: 'A', file: null, line: 1 },
          ...{ name: 'Bureau A', kind: { code: 'bureau' }, address: '1 rue Haute' },
        },
        after: { snapshot: { validOn: SECOND }, recordId: 'B', line: 1 },
      },
    });
  });

  it('that nobody knows is an error', async () => {
    const { errors } = await ask(hub, '{ serviceEvent(id: "E-0") { id } }');
    expect(errors).toEqual([aHubError('EVENT_UNKNOWN')]);
  });
});

interface Feed {
  entries: { cursor: string; retracted: boolean; event: Told & { knownTo: string | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  head: string | null;
}
const feed = async (after: string | null = null, first = 50) => {
  const { data, errors } = await ask<{ serviceFeed: Feed | null }>(
    hub,
    `query ($after: String, $first: Int!) { serviceFeed(after: $after, first: $first) {
      entries { cursor retracted toldAt event { id nature knownTo } }
      pageInfo { hasNextPage endCursor } head } }`,
    { after, first },
  );
  return { read: data.serviceFeed, errors };
};

describe('the feed', () => {
  it('tells in order what became known, then what was taken back', async () => {
    const { read } = await feed();
    const lines = read?.entries.map(({ event, retracted }) => [event.nature, retracted]);
    expect(lines).toHaveLength(9);
    expect(lines?.slice(0, 3).every(([, retracted]) => retracted === false)).toBe(true);
    expect(lines?.filter(([, retracted]) => retracted)).toHaveLength(3);
  });

  it('is read on from a cursor, with nothing lost and nothing twice', async () => {
    const all = (await feed()).read?.entries.map(({ cursor }) => cursor);
    const first = (await feed(null, 4)).read;
    const rest = (await feed(first?.pageInfo.endCursor, 50)).read;
    expect([...(first?.entries ?? []), ...(rest?.entries ?? [])].map((e) => e.cursor)).toEqual(all);
    expect(rest?.pageInfo).toEqual({ hasNextPage: false, endCursor: rest?.head });
  });

  it('gives back the cursor of a reader who has read all', async () => {
    const head = (await feed()).read?.head ?? null;
    expect((await feed(head)).read).toMatchObject({ entries: [], pageInfo: { endCursor: head } });
  });

  it.each([
    ['of the future', 1000],
    ['of no number', 1.5],
    ['before the first', -1],
  ])('refuses a cursor %s', async (_case, seq) => {
    const head = (await feed()).read?.head ?? '';
    const [name] = JSON.parse(Buffer.from(head, 'base64url').toString()) as [string];
    const { errors } = await feed(encodeCursor(name, [seq]));
    expect(errors).toEqual([aHubError('CURSOR_INVALID')]);
  });

  it('refuses a cursor that is forged', async () => {
    expect((await feed('zzz')).errors).toEqual([aHubError('CURSOR_INVALID')]);
  });

  it('refuses a cursor of a hub that was there before this one', async () => {
    const before = await openHistory();
    await before.receive(FIRST, [bureau('A')]);
    await before.receive(SECOND, [bureau('A'), bureau('B', FAR)]);
    const { data } = await ask<{ serviceFeed: Feed }>(before.hub, '{ serviceFeed { head } }');
    await before.close();
    expect(data.serviceFeed.head).not.toBeNull();
    expect((await feed(data.serviceFeed.head)).errors).toEqual([aHubError('CURSOR_INVALID')]);
  });

  it('is of other data than that of a hub begun anew that has told as much', async () => {
    const versionOfNew = async (): Promise<string> => {
      const anew = await openHistory();
      await anew.receive(FIRST, [bureau('A')]);
      await anew.publish();
      const version = await anew.hub.version();
      await anew.close();
      return version;
    };
    expect(await versionOfNew()).not.toBe(await versionOfNew());
  });

  it('names events that were taken back, which still answer', async () => {
    const entry = (await feed()).read?.entries.find(({ retracted }) => retracted);
    const { data } = await ask<{ serviceEvent: { knownTo: string | null; service: object } }>(
      hub,
      `{ serviceEvent(id: "${entry?.event.id ?? ''}") { knownTo service { id } } }`,
    );
    expect(data.serviceEvent.knownTo).not.toBeNull();
    expect(data.serviceEvent.service).toBeDefined();
  });
});
