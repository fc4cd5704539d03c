import type { Asker } from '../../graphql/ask.js';
import type { AskedChanges } from './asked-changes.js';
import { filterOf, overTime } from './asked-changes.js';
import { loadChanges } from './load-changes.js';
import { countCertain, loadWindows } from './load-picture.js';

/** A list, and where and when its changes were over the whole time. */
export async function loadDrawn(context: Asker, asked: AskedChanges) {
  const [read, picture, certain] = await Promise.all([
    loadChanges(context, asked),
    loadWindows(context, filterOf(overTime(asked))),
    countCertain(context, asked),
  ]);
  return { ...read, ...picture, certain, asked };
}

/** What `loadDrawn` gives. */
export type DrawnChanges = Omit<Awaited<ReturnType<typeof loadDrawn>>, 'lacking'>;
