import { describe, expect, it } from '@jest/globals';
import type { SyncedEdition } from '@maillage/kit';
import { editionLine, syncExitCode } from './sync.js';

const rows = { id: 7, read: 10, kept: 8, leftOut: 1, refused: 1, isNew: true };
const taken: SyncedEdition = {
  ...{ source: 'poste', validOn: '2020-12-31', isUnchanged: false, failure: null, seconds: 1.5 },
  events: { OPENED: 2 },
  snapshot: { ...rows, status: 'ACCEPTED', findings: [] },
};
const waiting: SyncedEdition = {
  ...{ ...taken, events: {} },
  snapshot: {
    ...{ ...rows, status: 'QUARANTINED' },
    findings: [{ code: 'NOTHING_KEPT', message: 'Rien.', sample: [] }],
  },
};
const failed: SyncedEdition = {
  ...{ ...taken, snapshot: null, events: {} },
  failure: { code: 'COLUMNS_MISSING', message: 'Une colonne manque.' },
};

describe('an edition that was synced', () => {
  it('tells its rows, where it stands and what it changed', () => {
    expect(editionLine(taken)).toBe(
      'poste 2020-12-31 : 10 lues, 8 gardées, 1 écartées, 1 refusées, ACCEPTED, 1,5 s\n  OPENED 2',
    );
  });

  it('tells why it waits and what to do', () => {
    expect(editionLine(waiting)).toMatch(/QUARANTINED.*\n.*NOTHING_KEPT : Rien\.\n.*accept 7/);
  });

  it('tells why it failed, with its code', () => {
    expect(editionLine(failed)).toContain('Une colonne manque. (COLUMNS_MISSING)');
  });
});

describe('the exit code of a sync', () => {
  it.each([
    [0, 'all is applied', [taken]],
    [0, 'there is nothing', []],
    [3, 'something waits in quarantine', [taken, waiting]],
    [4, 'a source failed, whatever waits', [failed, waiting, taken]],
  ])('is %i when %s', (code, _when, editions) => {
    expect(syncExitCode(editions)).toBe(code);
  });
});
