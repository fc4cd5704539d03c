import { describe, expect, it } from '@jest/globals';
import { observedIn } from './observed.js';

describe('when something was observed', () => {
  it('is an interval, never a day', () => {
    const between = { after: '2016-08-01', before: '2020-12-15' };
    expect(observedIn('fr', between)).toBe('entre le 1er août 2016 et le 15 décembre 2020');
    expect(observedIn('en', between)).toBe('between 1 August 2016 and 15 December 2020');
  });

  it('has no beginning where nothing spoke of it before', () => {
    const first = { after: null, before: '2016-08-21' };
    expect(observedIn('fr', first)).toBe('le 21 août 2016 au plus tard');
    expect(observedIn('en', first)).toBe('by 21 August 2016 at the latest');
  });
});
