import type { ParsedNode } from 'yaml';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Where something stands in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the form of a YAML text. */
export interface YamlFault extends TextPlace {
  /** In the library's own English words. */
  readonly message: string;
}

/** A YAML text, read. */
export interface YamlText {
  /** Null where it has faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Where a value stands, or the last of its parents that is there: keys and ranks lead to it. */
  readonly placeOf: (path: readonly PropertyKey[]) => TextPlace;
}

/** Reads a text that a person wrote: what is wrong is told with its place, all at once. */
export function readYaml(text: string): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): TextPlace => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors.map(({ pos, message }) => ({ ...at(pos[0]), message }));
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document.contents, path));
  if (faults.length > 0) return { value: null, faults, placeOf };
  try {
    return { value: document.toJS(), faults, placeOf };
  } catch (error) {
    // Aliases of aliases, which would expand without end.
    const message = error instanceof Error ? error.message : String(error);
    return { value: null, faults: [{ line: 1, column: 1, message }], placeOf };
  }
}

function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: ParsedNode | null = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    const next: Step | undefined = node === null ? undefined : childOf(node, step);
    if (next === undefined) return offset;
    ({ offset, node } = next);
  }
  return offset;
}

interface Step {
  readonly offset: number;
  readonly node: ParsedNode | null;
}

function childOf(node: ParsedNode, step: PropertyKey): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { offset: item.range[0], node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : { offset: pair.key.range[0], node: pair.value };
}
