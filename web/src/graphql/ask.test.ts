import type { TypedDocumentNode } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { ask, askPartly, essential } from './ask.js';
import type { GraphAnswer } from './load-context.js';

interface Answer {
  readonly territory: string | null;
  readonly services: string | null;
}

const DOCUMENT = parse('{ territory services }') as TypedDocumentNode<Answer, never>;

const graphThat = (answer: GraphAnswer) => ({ graph: () => Promise.resolve(answer) });
const failing = (code: string) => ({ message: 'Une phrase.', extensions: { code } });
const thrownBy = (asked: Promise<unknown>) => asked.catch((error: unknown) => error);
const variables = {} as never;

describe('a page asked whole', () => {
  it.each([
    ['TERRITORY_UNKNOWN', 404],
    ['INTERNAL_ERROR', 503],
  ])('answers an error %s with a status %i', async (code, status) => {
    const context = graphThat({ data: {}, errors: [failing(code)] });
    expect(await thrownBy(ask(context, DOCUMENT, variables))).toMatchObject({
      data: { code, message: 'Une phrase.' },
      init: { status },
    });
  });
});

describe('a page asked in parts', () => {
  it('keeps what there is when a subgraph is down, and says that something is missing', async () => {
    const data = { territory: 'Roubaix', services: null };
    const context = graphThat({ data, errors: [failing('INTERNAL_ERROR')] });
    expect(await askPartly(context, DOCUMENT, variables)).toEqual({ data, lacking: true });
  });

  it('lacks nothing when nothing failed', async () => {
    const data = { territory: 'Roubaix', services: '3' };
    expect(await askPartly(graphThat({ data }), DOCUMENT, variables)).toEqual({
      data,
      lacking: false,
    });
  });

  it('does not exist when what it is about is unknown, whatever else is down', async () => {
    const errors = [failing('INTERNAL_ERROR'), failing('TERRITORY_UNKNOWN')];
    const context = graphThat({ data: { territory: null, services: null }, errors });
    expect(await thrownBy(askPartly(context, DOCUMENT, variables))).toMatchObject({
      data: { code: 'TERRITORY_UNKNOWN' },
      init: { status: 404 },
    });
  });

  it('asks to come back when there is nothing at all', async () => {
    const context = graphThat({ data: null, errors: [failing('INTERNAL_ERROR')] });
    expect(await thrownBy(askPartly(context, DOCUMENT, variables))).toMatchObject({
      init: { status: 503, headers: { 'retry-after': '10', 'cache-control': 'no-store' } },
    });
  });

  it('asks to come back when its essential part is missing', () => {
    expect(() => essential(null)).toThrow(expect.objectContaining({ init: expect.anything() }));
    expect(essential('Roubaix')).toBe('Roubaix');
  });
});
