import { describe, expect, it } from '@jest/globals';
import { commandOf, questionOf } from './question.js';

const EXAMPLES = ['commune', 'gares'].map((id) => ({
  id,
  name: { fr: id, en: id },
  query: `{ ${id} }`,
}));
const asked = (search: string) => questionOf(new URLSearchParams(search), EXAMPLES);

describe('the question that the editor opens on', () => {
  it('is the one that the address brings, with its variables', () => {
    const question = asked('query=query+Q($id:ID!){a}&variables={"id":"FR"}&exemple=gares');
    expect(question).toEqual({
      query: 'query Q($id:ID!){a}',
      variables: '{"id":"FR"}',
      example: undefined,
    });
  });

  it('is the example that the address names, else the first', () => {
    expect(asked('exemple=gares').query).toBe('{ gares }');
    expect(asked('exemple=inconnu').query).toBe('{ commune }');
    expect(asked('query=+').example?.id).toBe('commune');
  });
});

describe('the command of a question', () => {
  it('sends its variables', () => {
    expect(commandOf('/graphql', asked('query={a}&variables={"id":"FR"}'))).toContain(
      '--data \'{"query":"{a}","variables":{"id":"FR"}}\'',
    );
  });

  it('holds no quote that would end it, and no variables that cannot be read', () => {
    const command = commandOf('/graphql', asked(`query={a(name:"L'Haÿ")}&variables={oops`));
    expect(command).toContain('L\\u0027Haÿ');
    expect(command).not.toContain('oops');
  });
});
