import { describe, expect, it } from '@jest/globals';
import type { PartialAnswer } from '../../graphql/ask.js';
import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import { partsMissing } from './parts-missing.js';
import type { History } from './state-dates.js';

const now = (territory: object, lacking: boolean) =>
  ({ data: { territory }, lacking }) as PartialAnswer<TerritoryPageQuery>;
const past = (data: object | null, lacking: boolean) =>
  ({ data, lacking }) as PartialAnswer<History | null>;
const WHOLE_NOW = now({ services: {}, serviceCounts: [] }, false);
const WHOLE_PAST = past({ history: [], variables: [] }, false);

describe('what a territory lacks', () => {
  it('is nothing when all of it came', () => {
    expect(partsMissing(WHOLE_NOW, WHOLE_PAST)).toEqual([]);
  });

  it('is its services when these are not there, and only then', () => {
    const without = now({ services: null, serviceCounts: null }, true);
    expect(partsMissing(without, WHOLE_PAST)).toEqual(['services']);
  });

  it('is its history when this is not there, though its services are', () => {
    expect(partsMissing(WHOLE_NOW, past(null, true))).toEqual(['history']);
    expect(partsMissing(WHOLE_NOW, past({ history: null, variables: [] }, true))).toEqual([
      'history',
    ]);
  });

  it('is said to be a part of the data when nothing tells which', () => {
    const failed = now({ services: {}, serviceCounts: [] }, true);
    expect(partsMissing(failed, WHOLE_PAST)).toEqual(['part']);
  });
});
