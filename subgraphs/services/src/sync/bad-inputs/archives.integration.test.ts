import { describe, expect, it } from '@jest/globals';
import type { RawRow, SourceFile } from '@maillage/kit';
import { childNamed, readCsv, readXml, readZip } from '@maillage/kit';
import type { Answering } from '@maillage/kit/testing';
import { saying, zipOf } from '@maillage/kit/testing';
import type { PlaceRow } from '../../testing/network-scene.js';
import { COLUMNS, networkScene, places, tableOf } from '../../testing/network-scene.js';

async function* inZip(file: SourceFile): AsyncGenerator<RawRow> {
  for await (const member of readZip(file)) yield* readCsv(member, { columns: COLUMNS });
}

async function* inXml(file: SourceFile): AsyncGenerator<RawRow> {
  for await (const { line, value } of readXml(file, 'point')) {
    const cells = COLUMNS.map((c) => [c, childNamed(value as never, c)?.text ?? '']);
    yield { line, value: Object.fromEntries(cells) };
  }
}

const xmlOf = (rows: readonly PlaceRow[], head = ''): string =>
  `<?xml version="1.0"?>${head}<points>${rows
    .map((row) => `<point>${COLUMNS.map((c) => `<${c}>${row[c]}</${c}>`).join('')}</point>`)
    .join('')}</points>`;

const EXPANDING = `<!DOCTYPE points [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const zipped = (name: string, count: number, declared?: number): Answering =>
  saying(
    ...([200, { 'content-type': 'application/zip' }] as const),
    zipOf({ [name]: { content: tableOf(places(count)), ...(declared && { declared }) } }),
  );
const written = (text: string): Answering => saying(200, { 'content-type': 'text/xml' }, text);

describe.each([
  {
    ...{ what: 'a zip with ../ in a name', code: 'ARCHIVE_NAME_REFUSED', read: inZip },
    ...{ bad: zipped('../points.csv', 20), good: (n: number) => zipped('points.csv', n) },
  },
  {
    ...{ what: 'XML entities that expand', code: 'SOURCE_FORMAT_CHANGED', read: inXml },
    bad: written(xmlOf(places(20), EXPANDING).replace('Gare A', '&b;')),
    good: (n: number) => written(xmlOf(places(n))),
  },
])('$what', ({ code, read, bad, good }) => {
  it('changes nothing, is told, and is made good by the next run', async () => {
    await using scene = await networkScene(read);
    scene.serve(good(20));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 20 } });
    const before = await scene.written();
    scene.serve(bad);
    expect(await scene.sync()).toMatchObject({ failure: { code }, snapshot: null });
    expect([await scene.written(), await scene.served()]).toEqual([before, 20]);
    expect(await scene.health()).toMatchObject({ lastFailure: { code } });
    scene.serve(good(21));
    expect(await scene.sync()).toMatchObject({ snapshot: { status: 'ACCEPTED', kept: 21 } });
    expect(await scene.served()).toBe(21);
  }, 60_000);
});
