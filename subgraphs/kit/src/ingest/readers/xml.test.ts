import { describe, expect, it } from '@jest/globals';
import { all, fileOf } from '../testing/file-of.js';
import { childNamed, childrenNamed, parseXml, readXml } from './xml.js';

const OFFICE = '<Organisme id="a-1"><Nom>Mairie &amp; <![CDATA[<annexe>]]></Nom><Tel/></Organisme>';
const BOMB = `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>`;
const DEEP = '<a>'.repeat(101) + '</a>'.repeat(101);

describe('a whole document', () => {
  it('is a tree of elements, with their attributes and their own text', () => {
    const root = parseXml(`<?xml version="1.0"?>\n${OFFICE}`);
    expect(root).toMatchObject({ name: 'Organisme', attributes: { id: 'a-1' }, text: '' });
    expect(childNamed(root, 'Nom')?.text).toBe('Mairie & <annexe>');
    expect(childrenNamed(root, 'Adresse')).toEqual([]);
  });

  it.each([
    ['it declares entities that expand', BOMB],
    ['it reads another file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['it is nested deeper than 100', DEEP],
    ['it is not closed', '<a><b></b>'],
    ['it is empty', ''],
  ])('is refused when %s', (_, text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

describe('elements read one at a time', () => {
  it('are given wherever they stand, with their lines', async () => {
    const file = fileOf(
      'a.xml',
      `<Liste>\n${OFFICE}\n<Groupe><Organisme\nid="a-2"/></Groupe></Liste>`,
    );
    const rows = await all(readXml(file, 'Organisme'));
    expect(rows).toMatchObject([
      {
        line: 2,
        value: { attributes: { id: 'a-1' }, children: [{ name: 'Nom' }, { name: 'Tel' }] },
      },
      { line: 4, value: { attributes: { id: 'a-2' }, children: [] } },
    ]);
  });

  it('may be in another encoding', async () => {
    const file = fileOf('a.xml', Buffer.from('<a><b>Évry</b></a>', 'latin1'));
    expect(await all(readXml(file, 'b', 'iso-8859-1'))).toMatchObject([
      { value: { text: 'Évry' } },
    ]);
  });

  it.each([
    ['cut', '<a><b>1</b><b>2'],
    ['without one of them', '<a><c/></a>'],
    ['a web page', '<?xml version="1.0"?><!DOCTYPE html><html><b>503</b></html>'],
    ['full of entities', BOMB.replaceAll('a', 'b')],
    ['nested deeper than 100', `<b>${DEEP}</b>`],
    ['nested deeper than 100 around them', DEEP.replace('></a>', '><b/></a>')],
    ['one element of 11 MB', `<a><b>${'x'.repeat(11_000_000)}</b></a>`],
    ['a comment of 11 MB around them', `<a><!-- ${'x'.repeat(11_000_000)} --><b/></a>`],
    ['empty', ''],
  ])('are refused when the document is %s', async (_, text) => {
    const rows = all(readXml(fileOf('a.xml', text, 1000), 'b'));
    expect(await rows.catch((e: unknown) => e)).toMatchObject({ code: 'SOURCE_FORMAT_CHANGED' });
  });
});
