import { HubError } from '../../errors/index.js';
import type { Encoding } from '../decode/text.js';
import { textOf } from '../decode/text.js';
import type { RawRow } from '../edition.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import type { Closed, XmlElement } from './xml-tree.js';
import { XmlTree } from './xml-tree.js';

export type { XmlElement } from './xml-tree.js';

/** The most text that one element may hold. */
const MAX_ELEMENT = 10_000_000;

/**
 * A whole XML document. Entities of its own are not expanded: they are an error, so none can grow.
 *
 * @throws Error with the line, where it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const tree = new XmlTree(null);
  const [root] = [...tree.write(text), ...tree.end()];
  if (root === undefined) throw new Error('no element');
  return root.element;
}

/**
 * Elements of that name wherever they stand, one at a time, as {@link XmlElement}; `line` is that on which its
 * opening tag ends. What stands between them is not kept.
 *
 * @throws FormatChanged, as when the document is cut or has no such element
 */
export async function* readXml(
  file: SourceFile,
  name: string,
  encoding?: Encoding,
): AsyncGenerator<RawRow> {
  let found = false;
  for await (const closed of closedIn(file, name, encoding)) {
    found = true;
    yield { line: closed.line, value: closed.element };
  }
  if (!found) throw new FormatChanged(file.name, `il n’a plus d’élément « ${name} »`);
}

async function* closedIn(
  file: SourceFile,
  name: string,
  encoding: Encoding | undefined,
): AsyncGenerator<Closed> {
  const tree = new XmlTree(name);
  try {
    for await (const text of textOf(file, encoding)) {
      const closed = tree.write(text);
      if (tree.kept > MAX_ELEMENT) throw new FormatChanged(file.name, 'un élément y dépasse 10 Mo');
      yield* closed;
    }
    yield* tree.end();
  } catch (error) {
    if (error instanceof HubError) throw error;
    throw new FormatChanged(file.name, `XML illisible (${String(error)})`, error);
  }
}

/** Children of that name. */
export const childrenNamed = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name);

/** The first child of that name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
