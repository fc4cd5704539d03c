import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';

/** The document holds its own terms: nothing is ever fetched to read it. */
const documentLoader = (address: string): Promise<never> =>
  Promise.reject(new Error(`not fetched: ${address}`));

/** The statements of a document in JSON-LD, a line each (N-Quads). */
export async function statementsOf(document: object): Promise<string> {
  const options = { format: 'application/n-quads' as const, documentLoader };
  const lines: unknown = await jsonld.toRDF(document, options);
  if (typeof lines !== 'string') throw new TypeError('no statements');
  return lines;
}

/** The same statements as Turtle. */
export async function turtleOf(
  document: object,
  prefixes: Readonly<Record<string, string>>,
): Promise<string> {
  // Blank nodes keep their names, which the parser would number on from one call to the next.
  const parser = new Parser({ format: 'N-Quads', blankNodePrefix: '' });
  const quads = parser.parse(await statementsOf(document));
  const writer = new Writer({ prefixes: { ...prefixes } });
  writer.addQuads(quads);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}
