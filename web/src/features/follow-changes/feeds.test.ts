import { describe, expect, it } from '@jest/globals';
import { atomOf } from './atom.js';
import { calendarOf } from './calendar.js';
import { toldChange } from './feed-of.js';
import type { ToldList } from './feed-route.js';

const CHANGE = {
  ...{ id: 'C-1', nature: 'CLOSED' as const, stage: 'OBSERVED' as const, metres: null },
  ...{ declaredOn: null, retractedAt: null, replacedBy: null },
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
