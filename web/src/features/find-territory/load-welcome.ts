import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import { WelcomeDocument } from '../../graphql/generated/documents.js';

/** What the first page tells before a place is chosen. */
export type Welcome = Awaited<ReturnType<typeof loadWelcome>>;

/**
 * Kinds of services and the newest changes of several natures, in one question; what does not answer is missing.
 *
 * @param needed codes of the kinds whose changes are told
 */
export async function loadWelcome(context: Asker, needed: readonly string[]) {
  const { data, lacking } = await askPartly(context, WelcomeDocument, { kinds: [...needed] });
  const changes = [data.closed, data.opened, data.became]
    .flatMap((newest) => newest?.nodes ?? [])
    .sort((a, b) => b.observedBetween.before.localeCompare(a.observedBetween.before));
  return { kinds: data.serviceKinds ?? [], changes, lacking };
}
