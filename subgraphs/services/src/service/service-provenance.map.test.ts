import { describe, expect, it } from '@jest/globals';
import type { Sighting } from '../event/sighting.type.js';
import type { VersionRow } from './service-history.repository.js';
import { provenanceOf } from './service-provenance.map.js';
import { ServiceField } from './service-provenance.type.js';
import { PointPrecision } from './service.type.js';

const SEEN: Sighting = { recordId: '1', file: null, line: 7, snapshot: null, source: {} as never };

const version = (beganBy: string, more: Partial<VersionRow> = {}): VersionRow => ({
  ...{ service: 'S-1', state: beganBy, kind: 1, name: 'Mairie', lon: 3, lat: 46 },
  ...{ precision: PointPrecision.EXACT, details: { phone: '01', hours: [] } },
  ...{ communeGiven: '76108', commune: 'COM-76108', approximate: false, openedOn: null },
  ...{ beganAfter: null, beganBy, endedAfter: null, endedBy: null, knownFrom: new Date(0) },
  ...{ source: 's', recordId: '1', snapshot: 1, file: null, line: 7, ...more },
});

const told = (versions: VersionRow[], field: keyof typeof ServiceField, isDeduced = false) =>
  provenanceOf(versions, versions[0] ?? version(''), isDeduced, SEEN).find(
    (value) => value.field === ServiceField[field],
  );

describe('the origin of a value', () => {
  it('is the producer, unless the hub had to find the value', () => {
    const fields = ['NAME', 'LOCATION', 'TERRITORY', 'PHONE'] as const;
    expect(fields.map((field) => told([version('2020')], field)?.how)).toEqual([
      ...['GIVEN', 'GIVEN', 'GIVEN', 'GIVEN'],
    ]);
  });

  it('is the commune, for a point at its centre', () => {
    const centred = version('2020', { precision: PointPrecision.COMMUNE_CENTRE });
    expect(told([centred], 'LOCATION')?.how).toBe('COMMUNE_CENTRE');
  });

  it('is the nearest centre, for a commune that no usable code tells', () => {
    expect(told([version('2020', { approximate: true })], 'TERRITORY')?.how).toBe('NEAREST_CENTRE');
  });

  it('keeps the code that was given, where that has become another', () => {
    const recoded = version('2020', { commune: 'COM-76540' });
    expect(told([recoded], 'TERRITORY')).toMatchObject({ how: 'RECODED', given: '76108' });
  });

  it('is the official code, for what nobody has observed', () => {
    expect(told([version('2020')], 'NAME', true)?.how).toBe('DEDUCED');
  });

  it('is not told of a value that is not there', () => {
    expect([told([version('2020')], 'HOURS'), told([version('2020')], 'EMAIL')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('since when a value is what it is', () => {
  const other = { details: { phone: '02' } };

  it('goes back as long as it was the same without a break', () => {
    const versions = [
      version('2022', { name: 'Hôtel de ville' }),
      version('2020'),
      version('2017'),
    ];
    expect(told(versions, 'PHONE')?.beganBetween.before).toBe('2017');
    expect(told(versions, 'NAME')?.beganBetween.before).toBe('2022');
  });

  it('stops at a break, whatever came before it', () => {
    const versions = [version('2022'), version('2020', other), version('2017')];
    expect(told(versions, 'PHONE')?.beganBetween.before).toBe('2022');
  });
});
