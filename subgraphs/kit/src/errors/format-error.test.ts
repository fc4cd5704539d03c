import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { INTERNAL_ERROR_MESSAGE, maskError } from './format-error.js';
import { HubError } from './hub-error.js';

class Unknown extends HubError {
  static override readonly code = 'THING_UNKNOWN';
}

const silent = pino({ level: 'silent' });
const thrownBy = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError });

describe('a public error', () => {
  it('keeps the sentence, the code and the details of a domain error', () => {
    const error = thrownBy(new Unknown('Inconnu.', { details: { id: 'x' } }));
    expect(maskError(error, silent)).toEqual({
      message: 'Inconnu.',
      extensions: { code: 'THING_UNKNOWN', id: 'x' },
    });
  });

  it('says nothing of an unforeseen failure', () => {
    const shown = JSON.stringify(maskError(thrownBy(new Error('password=hunter2')), silent));
    expect(shown).toContain(INTERNAL_ERROR_MESSAGE);
    expect(shown).not.toContain('hunter2');
  });

  it.each([
    [
      'DATABASE_UNAVAILABLE',
      Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' }),
    ],
    ['DATABASE_UNAVAILABLE', Object.assign(new Error('shutting down'), { code: '57P01' })],
    ['DATABASE_UNAVAILABLE', new Error('Connection terminated unexpectedly')],
    ['DATABASE_UNAVAILABLE', new QueryRunnerAlreadyReleasedError()],
    ['DATABASE_TIMEOUT', Object.assign(new Error('statement timeout'), { code: '57014' })],
    ['INTERNAL_ERROR', Object.assign(new Error('no such column'), { code: '42703' })],
  ])('says %s of « %o », and no more', (code, cause) => {
    const shown = maskError(thrownBy(cause), silent);
    expect(shown.extensions).toEqual({ code });
    expect(shown.message).not.toContain(cause.message);
  });

  it('leaves a syntax or validation error as it is', () => {
    expect(maskError(new GraphQLError('Cannot query field "x"'), silent).message).toBe(
      'Cannot query field "x"',
    );
  });

  it('cannot have its code replaced by a detail', () => {
    const error = thrownBy(new Unknown('Inconnu.', { details: { code: 'OTHER' } }));
    expect(maskError(error, silent).extensions).toEqual({ code: 'THING_UNKNOWN' });
  });
});
