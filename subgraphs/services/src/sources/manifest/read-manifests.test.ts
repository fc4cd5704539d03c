import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fillShelves, ManifestShelf } from '@maillage/kit';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { fakeKind, fakeProducer } from '../../testing/scene.js';
import { POINT_MANIFESTS } from './point-manifests.js';

const TEXT = readFileSync(new URL('fixtures/piscines.yaml', import.meta.url), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifests-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
};
const read = (known: readonly ServiceProducer[] = []) => {
  const shelf = new ManifestShelf(POINT_MANIFESTS, known);
  const faults = fillShelves([folder, `${folder}/none`], [shelf]);
  return [shelf.added.map(({ info }) => info.id), faults.map(({ message }) => message)];
};

describe('the manifests of a folder', () => {
  it('are producers, a broken one being told while the others go on', () => {
    put('a.yaml', 'id: [');
    put('b.yaml', TEXT);
    put('c.txt', 'not one');
    expect(read()).toEqual([['piscines-publiques'], [expect.stringContaining('a.yaml')]]);
  });

  it('do not take the name of another source', () => {
    put('a.yaml', TEXT);
    put('b.yaml', TEXT);
    expect(read()).toEqual([['piscines-publiques'], [expect.stringContaining('déjà le nom')]]);
  });

  it('do not word otherwise a kind that is known', () => {
    put('a.yaml', TEXT);
    const others = [fakeProducer('other', [fakeKind('piscine', 'Bain public')])];
    expect(read(others)).toEqual([[], [expect.stringContaining('Bain public')]]);
    expect(read([fakeProducer('other', [fakeKind('piscine', 'Piscine')])])[1]).toEqual([]);
  });

  it('may name a Table Schema beside them, which is then enforced', () => {
    put('a.yaml', `${TEXT}schema: schema.json\n`);
    expect(read()[1]).toEqual([expect.stringMatching(/ligne \d+, schema, illisible/)]);
    put('schema.json', '{"fields": []}');
    expect(read()[1]).toEqual([expect.stringContaining('pas un Table Schema')]);
    put('schema.json', '{"fields": [{"name": "id_piscine"}]}');
    expect(read()).toEqual([['piscines-publiques'], []]);
  });
});
