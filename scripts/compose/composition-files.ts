import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { printReformsSdl } from '@maillage/reforms';
import { apiPath, subgraphSdlPath, supergraphPath } from '@maillage/schema';
import { printServicesSdl } from '@maillage/services';
import { printTerritoriesSdl } from '@maillage/territories';
import { parse, printSchema } from 'graphql';
import type { ContractFile } from './contract-files.js';

/** Every subgraph of the hub, with the address it answers at when it is its own process. */
const SUBGRAPHS = [
  { name: 'services', url: 'http://127.0.0.1:4001/graphql', print: printServicesSdl },
  { name: 'territories', url: 'http://127.0.0.1:4002/graphql', print: printTerritoriesSdl },
  { name: 'reforms', url: 'http://127.0.0.1:4003/graphql', print: printReformsSdl },
] as const;

/**
 * Prints each subgraph's SDL and composes them.
 *
 * @throws Error that lists every composition error with its code
 */
export async function compositionFiles(): Promise<readonly ContractFile[]> {
  const printed = [];
  for (const { name, url, print } of SUBGRAPHS) printed.push({ name, url, sdl: await print() });
  const composed = composeServices(
    printed.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (composed.errors !== undefined) {
    const lines = composed.errors.map((e) => `${String(e.extensions['code'])}: ${e.message}`);
    throw new Error(`The subgraphs do not compose:\n${lines.join('\n')}`);
  }
  const api = Supergraph.build(composed.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return [
    ...printed.map(({ name, sdl }) => ({ name, path: subgraphSdlPath(name), text: sdl })),
    { name: 'supergraph', path: supergraphPath, text: `${composed.supergraphSdl}\n` },
    { name: 'api', path: apiPath, text: `${printSchema(api)}\n` },
  ];
}
