import { SaxesParser } from 'saxes';

/** An element of XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children, trimmed. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The deepest that a producer nests; deeper is an attack. */
const MAX_DEPTH = 100;

/**
 * A whole XML document. Entities of its own are not expanded: they are an error, so none can grow.
 *
 * @throws Error with the line, where it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const path: Open[] = [];
  const roots: XmlElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= MAX_DEPTH) throw new Error(`nested deeper than ${String(MAX_DEPTH)}`);
    path.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  const addText = (piece: string): void => {
    const open = path.at(-1);
    if (open !== undefined) open.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = path.pop();
    if (closed === undefined) return;
    closed.text = closed.text.trim();
    const parent = path.at(-1);
    (parent?.children ?? roots).push(closed);
  });
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** Children of that name. */
export const childrenNamed = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name);

/** The first child of that name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
