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

/** An element of the wanted name, closed. */
export interface Closed {
  /** Line on which its opening tag ends. */
  readonly line: number;
  readonly element: XmlElement;
}

/** The deepest that a producer nests; deeper is an attack. */
const MAX_DEPTH = 100;

/**
 * Gathers elements of one name, or the root, as text comes; what is around them is let go. Entities of a document's
 * own are not expanded: they are an error, so none can grow.
 */
export class XmlTree {
  private readonly parser = new SaxesParser();
  private readonly path: Open[] = [];
  private depth = 0;
  private line = 1;
  private gathered = 0;
  private untagged = 0;
  private ready: Closed[] = [];

  /** @param wanted name of the elements that are given; the root when it is null */
  constructor(private readonly wanted: string | null) {
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.open(name, attributes);
    });
    this.parser.on('text', (text) => {
      this.add(text);
    });
    this.parser.on('cdata', (text) => {
      this.add(text);
    });
    this.parser.on('closetag', () => {
      this.close();
    });
  }

  /** Elements that this text closes. @throws Error with the line, where it is not well formed */
  write(text: string): Closed[] {
    this.gathered += text.length;
    this.untagged += text.length;
    this.parser.write(text);
    return this.taken();
  }

  /** How much text is kept: that of the element being gathered, or of a tag that does not come. */
  get kept(): number {
    return this.path.length > 0 ? Math.max(this.gathered, this.untagged) : this.untagged;
  }

  /** What was still to come. @throws Error where the document is not closed */
  end(): Closed[] {
    this.parser.close();
    return this.taken();
  }

  private taken(): Closed[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  private open(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    this.untagged = 0;
    if (this.depth > MAX_DEPTH) throw new Error(`nested deeper than ${String(MAX_DEPTH)}`);
    if (this.path.length === 0) {
      if (this.wanted !== null && this.wanted !== name) return;
      this.line = this.parser.line;
      this.gathered = 0;
    }
    this.path.push({ name, attributes: { ...attributes }, children: [], text: '' });
  }

  private add(text: string): void {
    const open = this.path.at(-1);
    if (open !== undefined) open.text += text;
  }

  private close(): void {
    this.depth -= 1;
    this.untagged = 0;
    const closed = this.path.pop();
    if (closed === undefined) return;
    closed.text = closed.text.trim();
    const parent = this.path.at(-1);
    if (parent === undefined) this.ready.push({ line: this.line, element: closed });
    else parent.children.push(closed);
  }
}
