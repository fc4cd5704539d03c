import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { aHubError, ask } from '@maillage/kit/testing';
import type { OpenHistory } from '../testing/open-history.js';
import { bureau, openHistory } from '../testing/open-history.js';
import { served } from '../testing/served.js';

const FAR = { commune: '00002', at: { lon: 3.4, lat: 46.5 } };
const FIRST = '2016-08-21';
const SECOND = '2020-12-15';
const HOURS = [{ day: 1, opens: '08:30', closes: '12:00' }];

/** A is replaced by B, C closes, N is renumbered into M, which is to close. */
let history: OpenHistory;
let hub: Subgraph;
const id: Record<string, string> = {};
beforeAll(async () => {
  history = await openHistory();
  const stays = bureau('Y', { at: { lon: 3.1, lat: 46.5 } });
  const agency = bureau('B', { kind: 'agence', name: 'Agence', openedOn: '2018-03-01' });
  const keys = ['siret:1'];
  const details = { address: '1 rue Haute', hours: HOURS, more: { salles: 2 } };
  await history.receive(FIRST, [
    ...[bureau('A'), bureau('C', FAR), stays, bureau('N', { ...FAR, keys, name: 'Nord' })],
  ]);
  await history.receive(SECOND, [
    ...[agency, stays, bureau('M', { ...FAR, keys, name: 'Midi', status: 'TO_CLOSE', details })],
  ]);
  hub = await served(history);
  for (const record of ['A', 'B', 'C', 'M', 'N']) {
    const [row] = await history.database.query<{ id: string }[]>(
      `SELECT service_id('poste', $1) AS id`,
      [record],
    );
    id[record] = row?.id ?? '';
  }
}, 60_000);
afterAll(async () => {
  await hub.close();
  await history.close();
});

async function service(record: string, fields: string) {
  const { data, errors } = await ask<{ service: Record<string, unknown> | null }>(
    hub,
    `query ($id: ID!) { service(id: $id) { ${fields} } }`,
    { id: id[record] ?? record },
  );
  return errors ?? data.service;
}

describe('a service that has closed', () => {
  it('still answers, with when it ended', async () => {
    const closed = await service(
      'C',
      'name status territory { id } ended { observedBetween { after before } replacedBy { id } }',
    );
    expect(closed).toEqual({
      ...{ name: 'Bureau C', status: 'CLOSED', territory: { id: 'COM-00002' } },
      ended: { observedBetween: { after: FIRST, before: SECOND }, replacedBy: null },
    });
  });

  it('tells which took its place, and that one what it took the place of', async () => {
    expect(await service('A', 'ended { replacedBy { name kind { code } } }')).toEqual({
      ended: { replacedBy: { name: 'Agence', kind: { code: 'agence' } } },
    });
    expect(
      await service('B', 'ended { replacedBy { id } } events { nature service { name } }'),
    ).toEqual({ ended: null, events: [{ nature: 'REPLACED', service: { name: 'Bureau A' } }] });
  });
});

describe('a service that was renumbered', () => {
  it('answers to the id of each of its records', async () => {
    const fields = 'id name status';
    const midi = { id: id['N'], name: 'Midi', status: 'TO_CLOSE' };
    expect([await service('N', fields), await service('M', fields)]).toEqual([midi, midi]);
  });

  it('has versions, the newest first, each with the row that says so', async () => {
    const versions = await service(
      'M',
      `versions { name kind { code } location { precision } details { address } knownTo
        beganBetween { after before } endedBetween { after before }
        provenance { source { id } snapshot { validOn } recordId file line } }`,
    );
    const same = { kind: { code: 'bureau' }, location: { precision: 'EXACT' }, knownTo: null };
    const from = (recordId: string, validOn: string, line: number) => ({
      ...{ source: { id: 'poste' }, snapshot: { validOn }, recordId, file: null, line },
    });
    expect(versions).toEqual({
      versions: [
        {
          ...{ ...same, name: 'Midi', details: { address: '1 rue Haute' } },
          ...{ beganBetween: { after: FIRST, before: SECOND }, endedBetween: null },
          provenance: from('M', SECOND, 3),
        },
        {
          ...{ ...same, name: 'Nord', details: null },
          beganBetween: { after: null, before: FIRST },
          endedBetween: { after: FIRST, before: SECOND },
          provenance: from('N', FIRST, 4),
        },
      ],
    });
  });

  it('tells what happened to it', async () => {
    const told = await service('M', 'events { nature observedBetween { before } }');
    const at = { observedBetween: { before: SECOND } };
    expect(told).toEqual({
      events: expect.arrayContaining([
        { nature: 'RENUMBERED', ...at },
        { nature: 'RENAMED', ...at },
      ]) as unknown,
    });
  });
});

describe('what a producer says of a service', () => {
  it('is told as it is, with the rest under the producer’s own names', async () => {
    const fields = 'details { address city hours { day opens closes } more { name value } }';
    expect(await service('M', fields)).toEqual({
      details: {
        ...{ address: '1 rue Haute', city: null, hours: HOURS },
        more: [{ name: 'salles', value: '2' }],
      },
    });
    expect(await service('A', fields)).toEqual({ details: null });
  });

  it('tells the day that it opened, where one is given', async () => {
    expect(await service('B', 'openedOn status')).toEqual({
      openedOn: '2018-03-01',
      status: 'OPEN',
    });
    expect(await service('A', 'openedOn')).toEqual({ openedOn: null });
  });
});

describe('where the values of a service are from', () => {
  const FIELDS = `provenance { field how given beganBetween { after before }
    seen { source { id licence } snapshot { validOn } recordId line } }`;

  it('is told value by value, with since when each is the same', async () => {
    const { provenance } = (await service('M', FIELDS)) as {
      provenance: { field: string; beganBetween: { before: string }; seen: { line: number } }[];
    };
    const since = provenance.map(({ field, beganBetween }) => `${field} ${beganBetween.before}`);
    expect(since).toEqual([
      ...[`KIND ${FIRST}`, `NAME ${SECOND}`, `LOCATION ${FIRST}`, `TERRITORY ${FIRST}`],
      ...[`ADDRESS ${SECOND}`, `HOURS ${SECOND}`, `MORE ${SECOND}`],
    ]);
    expect(new Set(provenance.map(({ seen }) => seen.line))).toEqual(new Set([3]));
  });

  it('is the last row that told of it, for one that has closed', async () => {
    expect(await service('C', FIELDS)).toMatchObject({
      provenance: expect.arrayContaining([
        {
          ...{ field: 'LOCATION', how: 'GIVEN', given: null },
          beganBetween: { after: null, before: FIRST },
          seen: {
            source: { id: 'poste', licence: 'Licence Ouverte 2.0' },
            snapshot: { validOn: FIRST },
            ...{ recordId: 'C', line: 2 },
          },
        },
      ]) as unknown,
    });
  });
});

describe('a service that never was', () => {
  it('is an error', async () => {
    expect(await service('S-0', 'id')).toEqual([aHubError('SERVICE_UNKNOWN')]);
  });
});
