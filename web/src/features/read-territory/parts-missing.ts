import type { PartialAnswer } from '../../graphql/ask.js';
import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import type { History } from './state-dates.js';

/** A part of the page that did not come. */
export type MissingPart = 'services' | 'history' | 'part';

/** Whether an answer failed, and left a hole where one of these stands. */
const lacks = ({ lacking }: PartialAnswer<unknown>, ...parts: readonly unknown[]): boolean =>
  lacking && parts.some((part) => part === null);

/** What did not answer, told from what is not there; « part » when something failed that leaves no hole. */
export function partsMissing(
  now: PartialAnswer<TerritoryPageQuery>,
  history: PartialAnswer<History | null>,
): MissingPart[] {
  const { territory } = now.data;
  const past = history.data;
  const missing: MissingPart[] = [];
  if (lacks(now, territory?.services, territory?.serviceCounts)) missing.push('services');
  if (lacks(history, past, past?.history, past?.variables)) missing.push('history');
  if (missing.length === 0 && (now.lacking || history.lacking)) missing.push('part');
  return missing;
}
