import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the composed supergraph is committed. */
export const supergraphPath = join(root, 'supergraph.graphql');

/** Where the public API, as clients see it, is committed. */
export const apiPath = join(root, 'api.graphql');

/** Where a subgraph's printed SDL is committed. */
export function subgraphSdlPath(name: string): string {
  return join(root, 'subgraphs', `${name}.graphql`);
}

/** Every committed subgraph SDL, by name. */
export function readSubgraphSdls(): readonly { readonly name: string; readonly sdl: string }[] {
  const files = readdirSync(join(root, 'subgraphs')).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const name = file.replace(/\.graphql$/, '');
    return { name, sdl: readFileSync(subgraphSdlPath(name), 'utf8') };
  });
}

/** A supergraph's SDL: the committed one, or that of another file. */
export function readSupergraph(path = supergraphPath): string {
  return readFileSync(path, 'utf8');
}

/** An operation that shows what the graph can answer. */
export interface ExampleOperation {
  /** File name without its extension. */
  readonly name: string;
  /** The question in words: the file's first comment line. */
  readonly title: string;
  readonly query: string;
}

/** Every committed example operation, by name. */
export function readExamples(): readonly ExampleOperation[] {
  const folder = join(root, 'operations', 'examples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    const title = /^#\s*(.+)$/m.exec(query)?.[1] ?? file;
    return { name: file.replace(/\.graphql$/, ''), title, query };
  });
}
