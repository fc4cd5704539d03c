import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpAnswer, Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { IntakeScene } from '../testing/intake.scene.js';
import { intakeScene } from '../testing/intake.scene.js';

let scene: IntakeScene;
let hub: Subgraph;
beforeAll(async () => {
  scene = await intakeScene();
  scene.mirrored('2022-12-31', ['00001;VILLE;9', '0002;BOURG;3', '0003;BOURG;6']);
  scene.mirrored('2023-12-31', ['00001;BOURG;9', '00002;BOURG;4', '99999;VILLE;1']);
  scene.damaged('2024-12-31');
  await scene.sync();
  hub = await scene.graph('2026-01-01');
}, 60_000);
afterAll(async () => {
  await hub.close();
  await scene.close();
});

interface Told {
  readonly id: string;
  readonly status: string;
  readonly files: readonly { readonly url: string | null }[];
  readonly changes: readonly object[];
}

async function source<T>(fields: string): Promise<T> {
  const query = `{ territorySource(id: "fake") ${fields} }`;
  return (await ask<{ territorySource: T }>(hub, query)).data.territorySource;
}

async function snapshots(fields: string): Promise<readonly Told[]> {
  const asked = `{ snapshots { nodes { id status files { url } ${fields} } } }`;
  return (await source<{ snapshots: { nodes: readonly Told[] } }>(asked)).snapshots.nodes;
}

async function fetched(url: string): Promise<HttpAnswer> {
  const route = hub.routes.find(({ path }) => path.startsWith('/files/'));
  const [, , , id = '', file = ''] = url.split('/');
  const answer = await route?.handle({ id, file }, {});
  if (answer === undefined) throw new Error('there is no such route');
  return answer;
}

const textOf = ({ body }: HttpAnswer): Promise<string> =>
  body instanceof Readable ? text(body) : Promise.resolve(body.toString());

describe('a source of territories', () => {
  it('is told with its licence, what it holds, and how late it is', async () => {
    const { data } = await ask<{ territorySources: unknown }>(
      hub,
      `{ territorySources { id licence cadence records rejected newest { validOn }
         freshness { status describes } quality { parts { name } } } }`,
    );
    expect(data.territorySources).toEqual([
      {
        ...{ id: 'fake', licence: 'Licence Ouverte 2.0', cadence: 'YEARLY' },
        ...{ records: 6, rejected: 0, newest: { validOn: '2022-12-31' } },
        freshness: { status: 'LATE', describes: '2022-12-31' },
        quality: { parts: [{ name: 'ROWS_KEPT' }, { name: 'FRESHNESS' }] },
      },
    ]);
  });

  it('gives variables, with the rows that tell them', async () => {
    expect(await source('{ gives { table rows variable { code } } }')).toEqual({
      gives: ['bancs', 'taille'].map((code) => ({ table: 'VALUE', rows: 3, variable: { code } })),
    });
  });

  it('tells the arrival that failed, and what became of asking', async () => {
    expect(await source('{ lastFailure { code validOn } lastCheck { outcome } }')).toEqual({
      lastFailure: { code: 'COLUMNS_MISSING', validOn: '2024-12-31' },
      lastCheck: { outcome: 'FAILED' },
    });
  });

  it('that nobody knows is an error', async () => {
    const { errors } = await ask(hub, '{ territorySource(id: "other") { id } }');
    expect(errors).toEqual([aHubError('SOURCE_UNKNOWN')]);
  });

  it('is the one that a value says it comes from', async () => {
    const { data } = await ask<{ variables: readonly { source: { sourceId: unknown } }[] }>(
      hub,
      '{ variables { source { sourceId } } }',
    );
    expect(data.variables.map((variable) => variable.source.sourceId)).toEqual([
      ...[null, 'fake', 'fake'],
    ]);
  });
});

describe('the snapshots of a source of territories', () => {
  it('come the newest first, with the reasons of those that wait and the rows refused', async () => {
    const told = await snapshots(
      `validOn findings { code } source { id } rowsRead rowsKept rowsRefused
       refusedRows(first: 1) { totalCount nodes { line code } }`,
    );
    expect(told).toMatchObject([
      {
        ...{ validOn: '2023-12-31', status: 'QUARANTINED', findings: [{ code: 'ROWS_REFUSED' }] },
        ...{ source: { id: 'fake' }, rowsRead: 6, rowsKept: 4, rowsRefused: 2 },
        refusedRows: { totalCount: 2, nodes: [{ line: 4, code: 'TERRITORY_UNKNOWN' }] },
      },
      { validOn: '2022-12-31', status: 'ACCEPTED', findings: [], rowsRefused: 0 },
    ]);
  });

  it('give their files again as they came, but not those that wait', async () => {
    const [waiting, accepted] = await snapshots('');
    expect(waiting?.files).toEqual([{ url: null }]);
    const answer = await fetched(accepted?.files[0]?.url ?? '');
    expect(answer.headers['content-disposition']).toContain('fake-2022-12-31-table.csv');
    expect(await textOf(answer)).toBe(
      'code;class;number\n00001;VILLE;9\n0002;BOURG;3\n0003;BOURG;6\n',
    );
  });

  it('that nobody knows is an error', async () => {
    const { errors } = await ask(hub, '{ territorySnapshot(id: "7") { id } }');
    expect(errors).toEqual([aHubError('SNAPSHOT_UNKNOWN')]);
  });

  it('tell what they changed once accepted, which makes other answers', async () => {
    const [waiting] = await snapshots('');
    const before = await hub.version();
    await scene.desk.accept(Number(waiting?.id), { by: 'Ana', note: 'vu' });
    expect(await hub.version()).not.toBe(before);
    const [newest, first] = await snapshots(
      'decisionNote changes { nature kindFrom { label } kindTo { label } events }',
    );
    expect(first?.changes).toEqual([]);
    expect(newest).toMatchObject({ status: 'ACCEPTED', decisionNote: 'vu' });
    expect(newest?.changes).toEqual(
      expect.arrayContaining([
        ...[
          {
            nature: 'CHANGED',
            kindFrom: { label: 'VILLE' },
            kindTo: { label: 'BOURG' },
            events: 1,
          },
        ],
        { nature: 'REMOVED', kindFrom: { label: 'BOURG' }, kindTo: null, events: 1 },
      ]),
    );
  });
});
