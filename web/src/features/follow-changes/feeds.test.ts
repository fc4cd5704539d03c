import { describe, expect, it } from '@jest/globals';
import { atomOf } from './atom.js';
import { calendarOf } from './calendar.js';
import { toldChange } from './feed-of.js';
import type { ToldList } from './feed-route.js';

const CHANGE = {
  ...{ id: 'C-1', nature: 'CLOSED' as const, stage: 'OBSERVED' as const, metres: null },
  ...{ declaredOn: null, retractedAt: null, replacedBy: null, formerly: null, becomes: null },
  observedBetween: { after: '2016-08-21', before: '2020-12-15' },
  territory: { id: 'COM-48095', name: 'Mende', slug: 'mende' },
  service: { id: 'S-1', name: 'MENDE <CENTRE> & CIE' },
  kindFrom: { code: 'relais-poste', label: 'Relais poste', labelEn: 'Postal relay' },
  kindTo: null,
};

const list = (...changes: ToldList['changes']): ToldList => ({
  ...{ title: 'Ce qui a changé\u00a0: Lozère', language: 'fr', changes },
  page: 'https://exemple.fr/changements?lieu=DEP-48',
  self: 'https://exemple.fr/changements.atom?lieu=DEP-48',
});

const told = toldChange(CHANGE, 'fr', 'https://exemple.fr');

describe('a change for other programs', () => {
  it('is told in words, with the address of its page', () => {
    expect(told).toEqual({
      id: 'C-1',
      title: 'Relais poste\u00a0: fermeture — Mende',
      where: 'Mende',
      text: 'MENDE <CENTRE> & CIE, vu entre le 21 août 2016 et le 15 décembre 2020.',
      link: 'https://exemple.fr/changement/C-1',
      day: '2020-12-15',
    });
  });

  it('speaks English at the addresses that do', () => {
    expect(toldChange(CHANGE, 'en', '')).toMatchObject({
      title: 'Postal relay: closure — Mende',
      link: '/en/changement/C-1',
    });
  });

  it('bears the day that its producer gives, where it gives one', () => {
    expect(toldChange({ ...CHANGE, declaredOn: '2019-05-02' }, 'fr', '').day).toBe('2019-05-02');
  });
});

describe('a change of a territory', () => {
  const state = (code: string, name: string) => ({
    ...{ key: `COM-${code}@2016-01-01`, code, name, level: 'COMMUNE' as const },
  });
  const MERGED = {
    ...{ ...CHANGE, id: 'C-2', nature: 'MERGED' as const, service: null, kindFrom: null },
    ...{ declaredOn: '2016-01-01', observedBetween: { after: '2015-12-31', before: '2016-01-01' } },
    ...{ formerly: state('49018', 'Baugé'), becomes: state('49018', 'Baugé-en-Anjou') },
    territory: { id: 'COM-49018', name: 'Baugé-en-Anjou', slug: 'bauge-en-anjou' },
  };

  it('is told by its names and its level, on the day that the official history gives', () => {
    expect(toldChange(MERGED, 'fr', '')).toMatchObject({
      title: 'Baugé\u00a0: fusion dans «\u00a0Baugé-en-Anjou\u00a0» — Baugé-en-Anjou',
      text: 'Commune, le 1er janvier 2016.',
      day: '2016-01-01',
    });
    expect(toldChange(MERGED, 'en', '').title).toBe(
      'Baugé: merged into “Baugé-en-Anjou” — Baugé-en-Anjou',
    );
  });

  it('is told between two lists where nobody gives the day', () => {
    expect(toldChange({ ...MERGED, declaredOn: null }, 'en', '').text).toBe(
      'Commune, seen between 31 December 2015 and 1 January 2016.',
    );
  });

  it('names no successor where several took its ground, or where it keeps its name', () => {
    const told = (more: object) =>
      toldChange({ ...MERGED, ...more, territory: null }, 'fr', '').title;
    expect(told({ nature: 'DISSOLVED', becomes: null })).toBe('Baugé\u00a0: fin');
    expect(told({ becomes: MERGED.formerly })).toBe('Baugé\u00a0: fusion avec d’autres');
  });
});

describe('an Atom feed', () => {
  it('has an entry for each change, whose id is its address', () => {
    const text = atomOf(list(told));
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(text).toContain('<id>https://exemple.fr/changements.atom?lieu=DEP-48</id>');
    expect(text).toContain('<id>https://exemple.fr/changement/C-1</id>');
    expect(text).toContain('<updated>2020-12-15T00:00:00.000Z</updated>');
    expect(text).toContain('MENDE &lt;CENTRE&gt; &amp; CIE');
    expect(text.match(/<entry>/g)).toHaveLength(1);
  });

  it('is a feed even without a change', () => {
    expect(atomOf(list())).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});

describe('a calendar', () => {
  const linesOf = (text: string) => text.replaceAll('\r\n\t', '').split('\r\n');

  it('has a whole day for each change, which takes nobody’s time', () => {
    const lines = linesOf(calendarOf(list(told)));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:C-1@maillage',
        'SUMMARY:Relais poste\u00a0: fermeture — Mende',
        'DTSTART;VALUE=DATE:20201215',
        'DTEND;VALUE=DATE:20201216',
        'LOCATION:Mende',
        'TRANSP:TRANSPARENT',
        'URL:https://exemple.fr/changement/C-1',
      ]),
    );
  });

  it('ends the last day of a year in the next, whatever the hour changes', () => {
    const lines = linesOf(calendarOf(list({ ...told, day: '2020-12-31' })));
    expect(lines).toContain('DTEND;VALUE=DATE:20210101');
    expect(linesOf(calendarOf(list({ ...told, day: '2026-10-25' })))).toContain(
      'DTEND;VALUE=DATE:20261026',
    );
  });

  it('is the same as long as its changes are', () => {
    expect(linesOf(calendarOf(list(told)))).toContain('DTSTAMP:20201215T000000Z');
  });

  it('is a calendar even without a change', () => {
    expect(linesOf(calendarOf(list()))).toContain('END:VCALENDAR');
  });
});
