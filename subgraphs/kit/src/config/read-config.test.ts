import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readConfig } from './read-config.js';

const schema = z.object({ PORT: z.coerce.number().int().min(1).default(4000) });

describe('the environment', () => {
  it('is coerced and defaulted', () => {
    expect(readConfig(schema, { PORT: '80' })).toEqual({ PORT: 80 });
    expect(readConfig(schema, {})).toEqual({ PORT: 4000 });
  });

  it('is refused with the name of the variable at fault', () => {
    expect(() => readConfig(schema, { PORT: 'a lot' })).toThrow(/PORT/);
  });
});
