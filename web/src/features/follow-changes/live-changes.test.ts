import { describe, expect, it } from '@jest/globals';
import type { LiveChange } from './live-changes.js';
import { changesOf, streamAddress, withTold } from './live-changes.js';

const change = (id: string, retractedAt: string | null = null) =>
  ({ id, retractedAt }) as unknown as LiveChange;
const event = (...changes: readonly LiveChange[]) =>
  JSON.stringify({ data: { changes: { cursor: 'c', changes } } });

describe('changes that become known while a page is open', () => {
  it('are followed by the filter of the page', () => {
    const search = new URL(streamAddress({ territories: ['DEP-48'] }, 'c-1'), 'https://a.fr')
      .searchParams;
    expect(JSON.parse(search.get('variables') ?? '')).toEqual({
      ...{ filter: { territories: ['DEP-48'] }, after: 'c-1' },
    });
    expect(search.get('query')).toContain('subscription FollowChanges');
  });

  it('come with the newest first, before those that were told', () => {
    const told = withTold([change('C-1')], changesOf(event(change('C-2'), change('C-3'))));
    expect(told.map(({ id }) => id)).toEqual(['C-3', 'C-2', 'C-1']);
  });

  it('are told once, and leave the list when they are taken back', () => {
    const told = withTold([change('C-1'), change('C-2')], [change('C-1', '2026-11-26')]);
    expect(told.map(({ id }) => id)).toEqual(['C-2']);
    expect(withTold(told, [change('C-2')]).map(({ id }) => id)).toEqual(['C-2']);
  });

  it.each(['{}', '{"data":null}', '{"errors":[{"message":"x"}]}'])('may be none: %s', (data) => {
    expect(changesOf(data)).toEqual([]);
  });
});
