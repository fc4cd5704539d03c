import type { PageService } from './service-meta.js';

/** The last day on which a file shows the service, ISO; null where nobody says. */
export const lastSeen = ({
  ended,
  source,
}: Pick<PageService, 'ended' | 'source'>): string | null =>
  ended === null ? source.freshness.describes : ended.observedBetween.after;
