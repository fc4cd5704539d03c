import { describe, expect, it } from '@jest/globals';
import { eventSentence } from './event-sentence.js';
import { lifeRows } from './life-rows.js';
import type { Life, LifeEvent } from './timeline.js';
import { timelineOf } from './timeline.js';

const UNTIL = { until: '2020-12-15' };

type Version = Life['versions'][number];

const seen = (line: number): Version['provenance'] => ({
  ...{ recordId: 'R', file: null, line, snapshot: null },
  source: { id: 's', title: 'Points', producer: 'P', licence: 'ODbL' },
});
const details = (phone: string) => ({
  ...{ address: null, postalCode: null, city: null, phone, email: null, website: null },
  ...{ hours: [], hoursNote: null, accessible: null, more: [] },
});
const version = (before: string, after: string | null, phone: string): Version => ({
  ...{ name: 'A', kind: { code: 'k', label: 'Bureau', labelEn: 'Office' } },
  ...{ location: { lon: 3, lat: 46, precision: 'EXACT' }, details: details(phone) },
  ...{ beganBetween: { after, before }, provenance: seen(2) },
});
const row = (name: string, address: string | null) => ({ ...seen(1), name, address });
const event = (more: Partial<LifeEvent>): LifeEvent => ({
  ...{ id: 'E', nature: 'CLOSED', metres: null, mass: false, declaredOn: null },
  ...{ observedBetween: { after: '2016-08-21', before: '2020-12-15' }, other: null },
  ...{ service: { id: 'S', name: 'A' }, kindFrom: null, kindTo: null },
  ...{ evidence: { before: null, after: null }, ...more },
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the history of a service', () => {
  it('has its events, what changed without one, and where it begins, the newest first', () => {
    const life: Life = {
      id: 'S',
      versions: [version('2020-12-15', '2016-08-21', '02'), version('2016-08-21', null, '01')],
      events: [event({ observedBetween: { after: '2020-12-15', before: '2022-01-01' } })],
    };
    const told = timelineOf(life).map(({ observed, moments }) => [
      ...[observed.before, moments.map(({ is }) => is).join()],
    ]);
    expect(told).toEqual([
      ['2022-01-01', 'event'],
      ['2020-12-15', 'update'],
      ['2016-08-21', 'first'],
    ]);
    expect(timelineOf(life)[1]?.moments).toMatchObject([{ fields: ['PHONE'] }]);
  });

  it('tells together what is of the same two days, each row once', () => {
    const versions = [version('2020-12-15', '2016-08-21', '02'), version('2016-08-21', null, '01')];
    const evidence = { before: row('A', null), after: { ...row('B', null), line: 2 } };
    const events = [
      event({ id: '1', nature: 'RENAMED', evidence }),
      event({ id: '2', nature: 'RECODED', evidence }),
    ];
    const [period] = timelineOf({ id: 'S', versions, events });
    expect(period?.moments.map(({ is }) => is)).toEqual(['event', 'event', 'update']);
    expect([period?.before.length, period?.after.length]).toEqual([1, 1]);
  });

  it('does not tell an address again that a move tells', () => {
    const older = version('2016-08-21', null, '01');
    const newer = version('2020-12-15', '2016-08-21', '01');
    const versions = [{ ...newer, details: { ...details('01'), address: '2 rue Basse' } }, older];
    const events = [event({ nature: 'MOVED' })];
    const [period] = timelineOf({ id: 'S', versions, events });
    expect(period?.moments.map(({ is }) => is)).toEqual(['event']);
  });

  it('does not begin at the first file where an earlier one spoke without it', () => {
    const versions = [version('2020-12-15', '2016-08-21', '01')];
    expect(timelineOf({ id: 'S', versions, events: [] })).toEqual([]);
  });
});

describe('an event in a sentence', () => {
  const moved = event({
    ...{ nature: 'MOVED', metres: 1557.6 },
    evidence: { before: row('A', '1 rue Haute'), after: row('A', '2 rue Basse') },
  });

  it.each([
    ['fr', 'Déménagement à 1,6 km : « 1 rue Haute » devient « 2 rue Basse ».'],
    ['en', 'Moved by 1.6 km: “1 rue Haute” became “2 rue Basse”.'],
  ] as const)('says how far and from where, in %s', (language, sentence) => {
    expect(plain(eventSentence(language, moved))).toBe(sentence);
  });

  it('says from which kind to which', () => {
    const kind = (label: string) => ({ label, labelEn: label });
    const converted = event({
      ...{ nature: 'CONVERTED', kindFrom: kind('Bureau de poste'), kindTo: kind('Agence') },
    });
    expect(plain(eventSentence('fr', converted))).toBe(
      'Conversion : de « Bureau de poste » en « Agence ».',
    );
  });

  it('says no more than the rows do', () => {
    expect(eventSentence('fr', event({ nature: 'RENAMED' }))).toBe('Nouveau nom.');
    const same = { before: row('A', null), after: row('A', null) };
    expect(eventSentence('en', event({ nature: 'REPLACED', evidence: same }))).toBe(
      'Replaced in its commune.',
    );
  });
});

describe('the lines of a life', () => {
  const versions = [version('2020-12-15', '2016-08-21', '02'), version('2016-08-21', null, '01')];
  const converted = event({ nature: 'CONVERTED' });

  it('are how long it was seen, then what happened, the oldest first', () => {
    const closed = event({
      id: 'F',
      observedBetween: { after: '2020-12-15', before: '2022-01-01' },
    });
    const rows = lifeRows({ id: 'S', versions, events: [closed, converted] }, UNTIL, 'fr');
    expect(rows.map(({ label }) => label)).toEqual([
      ...['Présent dans les fichiers', 'Conversion', 'Mise à jour', 'Fermeture'],
    ]);
    expect(rows[0]?.spans).toEqual([{ after: '2016-08-21', before: '2020-12-15' }]);
    expect(rows.at(-1)?.spans).toEqual([{ after: '2020-12-15', before: '2022-01-01' }]);
  });

  it('are what happened alone, of what one file shows', () => {
    const life = { id: 'S', versions: versions.slice(1), events: [converted] };
    const rows = lifeRows(life, { until: '2016-08-21' }, 'en');
    expect(rows.map(({ label }) => label)).toEqual(['Conversion']);
  });

  it('are none where nothing happened', () => {
    expect(lifeRows({ id: 'S', versions: versions.slice(1), events: [] }, UNTIL, 'fr')).toEqual([]);
  });
});
