import { describe, expect, it } from '@jest/globals';
import { LeftOut, Refused } from '@maillage/kit';
import { editionOf, fixtureFile, mirrorFolder, outcomesOf, realFile } from '@maillage/kit/testing';
import { z } from 'zod';
import { ANNUAIRE_DILA } from './annuaire-dila.source.js';
import { fromApiRecord } from './api.map.js';
import { apiRecord } from './api.schema.js';

const record = (changes: object) =>
  apiRecord.parse({ id: 'u-1', nom: 'Caf', categorie: 'SL', ...changes });

describe('a record of the API', () => {
  it('keeps the id of the files, and has its new one as a key', async () => {
    const files = { offices: fixtureFile(import.meta.url, 'fixtures/api.json') };
    const { kept, leftOut } = await outcomesOf(editionOf(ANNUAIRE_DILA, 2), files);
    expect(kept).toEqual([
      {
        ...{ kind: 'siege-epci', recordId: 'epci-00001-01', commune: '00001' },
        ...{ name: 'Communauté de communes - Ici', at: { lon: 3.01, lat: 46.5 } },
        keys: ['dila:00000000-0000-4000-8000-000000000001'],
        details: {
          ...{ address: '1 rue du Bac', postalCode: '00100', city: 'Ici', accessible: true },
          ...{ phone: '01 00 00 00 00', email: 'contact@ici.example' },
          website: 'https://www.ici.example/',
          hours: [1, 2].flatMap((day) => [
            { day, opens: '08:00', closes: '12:00' },
            { day, opens: '13:30', closes: '17:30' },
          ]),
          hoursNote: 'lundi à mardi : Sur rendez-vous ; Fermé en août',
          more: { siret: '00000000000000' },
        },
      },
    ]);
    expect(leftOut).toEqual({ 'administration nationale': 1 });
  });

  it('has its own id where the files had none', () => {
    const point = fromApiRecord(record({ pivot: '[{"type_service_local":"caf"}]' }));
    expect(point).toMatchObject({ kind: 'caf', recordId: 'u-1', keys: ['dila:u-1'] });
  });

  it('is refused when its kind is new or missing', () => {
    const fresh = fromApiRecord(record({ pivot: '[{"type_service_local":"nouveau"}]' }));
    expect(fresh).toMatchObject({ code: 'KIND_NEW' });
    expect(fresh).toBeInstanceOf(Refused);
    expect(fromApiRecord(record({ pivot: null }))).toMatchObject({ code: 'KIND_MISSING' });
  });

  it('is refused when the JSON inside a text is none', () => {
    const cut = apiRecord.safeParse({ id: 'u-1', nom: 'Caf', pivot: '[{"type_' });
    expect(cut.error?.issues[0]?.message).toBe('ce n’est pas du JSON');
  });

  it('is left out when it is a national administration', () => {
    expect(fromApiRecord(record({ categorie: 'SI' }))).toBeInstanceOf(LeftOut);
  });
});

const RECORDED = 'api/reponses/cassettes-decodees.json';
const recorded = realFile(RECORDED);
const answers = z.array(
  z.object({ response: z.object({ body: z.object({ results: z.unknown() }).loose() }).loose() }),
);

describe('the recorded answer', () => {
  const missing = ` (skipped: no ${RECORDED} under ${mirrorFolder()})`;
  const run = recorded === null ? it.skip : it;
  run(`is read whole${recorded === null ? missing : ''}`, () => {
    const all = z.array(z.unknown()).parse(JSON.parse(recorded?.toString('utf8') ?? '[]'));
    const [record] = all.flatMap((one) => {
      const [answer] = answers.safeParse([one]).data ?? [];
      return z.array(apiRecord).safeParse(answer?.response.body.results).data ?? [];
    });
    const point = record === undefined ? undefined : fromApiRecord(record);
    expect(point).toMatchObject({ kind: 'siege-epci', recordId: 'epci-83007-01' });
    expect(point).toMatchObject({ commune: '83007', details: { hours: { length: 9 } } });
    expect(point).not.toHaveProperty('details.email');
  });
});
