import { describe, expect, it } from '@jest/globals';
import { lastSeen, mapAround } from './map-around.js';
import type { PageService } from './service-meta.js';

const OPEN = {
  kind: { code: 'bureau-de-poste' },
  location: { lon: 3.43, lat: 44.18 },
  territory: { id: 'COM-48096' },
  ended: null,
} as PageService;
const closed = (after: string | null) =>
  ({ ...OPEN, ended: { observedBetween: { after, before: '2020-12-15' } } }) as PageService;

const asked = (service: PageService) =>
  Object.fromEntries(new URL(mapAround(service), 'http://h').searchParams);

describe('the map that the page of a service leads to', () => {
  it('is today’s, around it, while it is there', () => {
    expect(asked(OPEN)).toEqual({
      ...{ services: 'bureau-de-poste', lat: '44.18', lon: '3.43', zoom: '12' },
    });
  });

  it('is that of the last day that it was seen, once it is there no more', () => {
    expect(asked(closed('2016-08-21'))).toMatchObject({
      ...{ services: 'bureau-de-poste', au: '2016-08-21', niveau: 'commune', sel: 'COM-48096' },
    });
    expect(lastSeen(closed('2016-08-21'))).toBe('2016-08-21');
  });

  it('is today’s where nobody says when it was last seen', () => {
    expect(asked(closed(null))).toEqual(asked(OPEN));
  });
});
