import { describe, expect, it } from '@jest/globals';
import { typedDocuments } from './typed-documents.js';

const api = 'type Query { territory(id: ID!): Territory } type Territory { name: String! }';
const file = (text: string) => [{ path: 'a.graphql', text }];

describe('the types of an operation', () => {
  it('hold its variables, its answer and its document', async () => {
    const text = 'query OneName($id: ID!) { territory(id: $id) { name } }';
    const written = await typedDocuments(api, file(text), 'documents.ts');
    expect(written).toContain('OneNameQueryVariables');
    expect(written).toMatch(/OneNameQuery = [^;]*territory: \{[^}]*name: string/s);
    expect(written).toContain('export const OneNameDocument');
  });

  it('are refused when the API has no such field', async () => {
    const asked = typedDocuments(api, file('query A { territory(id: "1") { nom } }'), 'd.ts');
    await expect(asked).rejects.toThrow(/nom/);
  });
});
