import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Edition, EditionFile, Network } from '@maillage/kit';
import { FileStore, MANIFEST_FILE, publishedEditions, Unchanged } from '@maillage/kit';
import { editionOf, outcomesOf } from '@maillage/kit/testing';
import { VARIABLE_MANIFESTS } from '@maillage/territories';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emulate } from './emulator.js';
import type { Fields } from './odsql.js';
import { opendatasoft } from './opendatasoft.js';
import { tabularApi } from './tabular-api.js';

const manifestOf = (format: string) => `
id: fontaines
title: Fontaines par commune
producer: Ministère inventé
licence: Licence Ouverte 2.0
url: https://example.org/fontaines
contact: https://example.org/fontaines
cadence: MONTHLY
files: { mirror: 'fontaines/{stamp}.json', api: { root: 'https://example.org/api', id: fontaines } }
format: ${format}
variable:
  code: fontaines
  label: Fontaines
  labelEn: Fountains
  unit: fontaines
  definition: Fontaines de la commune.
  definitionEn: Fountains of the commune.
columns: { territory: code_commune, value: nombre }
`;

/** More than a page of each API; one in fifty has no number. */
const ROWS: readonly Fields[] = Array.from({ length: 230 }, (_, rank) => ({
  code_commune: String(1001 + rank).padStart(5, '0'),
  nombre: rank % 50 === 49 ? null : rank,
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifest-variables-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The same edition, asked of another server. */
function askedAt<Item>(edition: Edition<Item>, root: string): Edition<Item> {
  const file = edition.files[MANIFEST_FILE];
  if (file?.api === undefined) throw new Error('the manifest names an API');
  const there: EditionFile = { ...file, api: { ...file.api, api: root } };
  return { ...edition, files: { [MANIFEST_FILE]: there } };
}

describe.each([
  ['opendatasoft', opendatasoft({ fontaines: ROWS }), '/api/explore/v2.1', /order_by=code_commune/],
  ['tabular-api', tabularApi({ fontaines: ROWS }), '/api', /resources\/fontaines\/data/],
])('a variable whose manifest names an API of format %s', (format, api, root, question) => {
  it('is read from its pages', async () => {
    await using server = await emulate(api);
    const { producer } = VARIABLE_MANIFESTS.describe(manifestOf(format), folder);
    if (producer === null) throw new Error('the manifest can be followed');
    const network: Network = {
      ...{ store: new FileStore(folder), local: [{ host: server.host, local: true }] },
      ...{ today: () => '2026-05-01', attempts: 1 },
    };
    const edition = askedAt(editionOf(producer, 0), `${server.url}${root}`);
    const arrival = await publishedEditions(network, [edition])[0]?.arrive([]);
    if (arrival === undefined || arrival instanceof Unchanged) throw new Error('nothing came');
    const { kept, refused } = await outcomesOf(arrival.edition, arrival.files);
    expect([kept.length, refused]).toEqual([230, []]);
    expect(kept).toContainEqual({
      ...{ about: 'VALUE', variable: 'fontaines', level: 'COMMUNE', code: '01002', value: 1 },
    });
    expect(kept.filter((item) => item.about === 'VALUE' && item.value === null)).toHaveLength(4);
    expect(server.asked[0]).toMatch(question);
  });
});
