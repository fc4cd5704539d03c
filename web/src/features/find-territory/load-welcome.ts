import type { Asker } from '../../graphql/ask.js';
import { askPartly } from '../../graphql/ask.js';
import { WelcomeDocument } from '../../graphql/generated/documents.js';

/** What the first page tells before a place is chosen. */
export type Welcome = Awaited<ReturnType<typeof loadWelcome>>;

/** Kinds of services and the newest changes, in one question; what does not answer is missing. */
export async function loadWelcome(context: Asker) {
  const { data, lacking } = await askPartly(context, WelcomeDocument, {});
  return { kinds: data.serviceKinds ?? [], changes: data.changes?.nodes ?? [], lacking };
}
