import { describe } from '@jest/globals';
import { asCounted } from './testing/as-counted.js';

describe.each([
  ['2002', 26_870, 2174, 2397],
  ['2005', 32_308, 2524, 2908],
  ['2008', 33_638, 2583, 3005],
  ['2011', 35_041, 2599, 3133],
  ['2014', 36_614, 2145, 3224],
  ['2015', 36_588, 2134, 3224],
  ['2016', 35_858, 2063, 3191],
])('the real members of EPCI of %s', asCounted);
