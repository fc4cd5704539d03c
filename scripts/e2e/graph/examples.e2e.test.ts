import { describe, expect, it } from '@jest/globals';
import { readExamples } from '@maillage/schema';
import { askHub } from '../hub-url.js';

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

describe('an example operation', () => {
  it.each(readExamples().map((e) => [e.name, e.query]))(
    '%s is answered without error, no field of it empty',
    async (_name, query) => {
      const { data, errors } = await askHub<Record<string, unknown>>(query);
      expect(errors).toBeUndefined();
      expect(Object.entries(data).filter(([, value]) => isEmpty(value))).toEqual([]);
    },
  );
});
