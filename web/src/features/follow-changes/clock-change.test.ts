import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';

/** Around both changes of hour: that of October has 25 hours in France, that of March 23. */
const DAYS = ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'];

const own = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** A server's zone is that of its process: each zone is another process. */
const TELL = `
  const { atomOf } = await import(${own('./atom.ts')});
  const { calendarOf } = await import(${own('./calendar.ts')});
  const { formatsIn } = await import(${own('../../i18n/formats.ts')});
  const days = ${JSON.stringify(DAYS)};
  const changes = days.map((day) => ({ id: day, title: day, where: null, text: day, link: 'https://exemple.fr/' + day, day }));
  const list = { title: 'x', language: 'fr', page: 'https://exemple.fr/', self: 'https://exemple.fr/atom', changes };
  const { day } = formatsIn('fr');
  process.stdout.write(JSON.stringify({ atom: atomOf(list), calendar: calendarOf(list), pages: days.map(day) }));`;

interface Told {
  readonly atom: string;
  readonly calendar: string;
  readonly pages: readonly string[];
}

function toldIn(zone: string): Told {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', TELL],
    { encoding: 'utf8', env: { TZ: zone } },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Told;
}

const each = (text: string, pattern: RegExp): (string | undefined)[] =>
  [...text.matchAll(pattern)].map(([, found]) => found);

describe('days around a change of hour, wherever the server stands', () => {
  it.each(['UTC', 'Europe/Paris', 'America/Martinique', 'Pacific/Noumea'])(
    'are the same day in feeds, calendars and pages (%s)',
    (zone) => {
      const { atom, calendar, pages } = toldIn(zone);
      const compact = DAYS.map((day) => day.replaceAll('-', ''));
      expect(each(atom, /<entry>[^]*?<updated>(\S+)<\/updated>/g)).toEqual(
        DAYS.map((day) => `${day}T00:00:00.000Z`),
      );
      expect(each(calendar, /DTSTART;VALUE=DATE:(\d+)/g)).toEqual(compact);
      expect(each(calendar, /DTEND;VALUE=DATE:(\d+)/g)).toEqual([
        ...['20261025', '20261026', '20261027', '20270328', '20270329', '20270330'],
      ]);
      expect(pages).toEqual([
        ...['24 octobre 2026', '25 octobre 2026', '26 octobre 2026'],
        ...['27 mars 2027', '28 mars 2027', '29 mars 2027'],
      ]);
    },
  );
});
