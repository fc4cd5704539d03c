import { registerEnumType } from 'type-graphql';

/** What changed. */
export enum ChangeNature {
  OPENED = 'OPENED',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  CONVERTED = 'CONVERTED',
  REPLACED = 'REPLACED',
  MOVED = 'MOVED',
  REPOSITIONED = 'REPOSITIONED',
  RENAMED = 'RENAMED',
  RECODED = 'RECODED',
  RENUMBERED = 'RENUMBERED',
  LISTED_TWICE = 'LISTED_TWICE',
  LISTED_ONCE = 'LISTED_ONCE',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
  CREATED = 'CREATED',
  RESTORED = 'RESTORED',
  DISSOLVED = 'DISSOLVED',
  TRANSFERRED = 'TRANSFERRED',
}

/**
 * What changes something for those who use a service. The rest is about how it is written down, or about territories: a
 * merger closes no counter by itself, and most of them are older than any list of services.
 */
export const FELT = [
  ...[ChangeNature.OPENED, ChangeNature.CLOSED, ChangeNature.REOPENED],
  ...[ChangeNature.CONVERTED, ChangeNature.REPLACED, ChangeNature.MOVED],
] as const;

registerEnumType(ChangeNature, {
  name: 'ChangeNature',
  description: 'What changed.',
  valuesConfig: {
    OPENED: { description: 'A service is there, where it was not.' },
    CLOSED: { description: 'A service is gone, and nothing of its family took its place.' },
    REOPENED: { description: 'A service that had gone is there again.' },
    CONVERTED: { description: 'The same point is of another kind.' },
    REPLACED: { description: 'A service gave way to another of its family, near it.' },
    MOVED: { description: 'A service is elsewhere.' },
    REPOSITIONED: { description: 'Other coordinates for the same address: nothing moved.' },
    RENAMED: { description: 'A service, or a territory, has another name.' },
    RECODED: {
      description:
        'Another commune code for the same place; for a territory, another code for the same ground.',
    },
    RENUMBERED: { description: 'Another id of its producer for the same point.' },
    LISTED_TWICE: { description: 'Listed under a second id beside the first: no opening.' },
    LISTED_ONCE: { description: 'No longer listed twice: no closure.' },
    MERGED: {
      description:
        'A territory went into another: one change for each that did, that whose code lives on included.',
    },
    SPLIT: { description: 'A territory was divided, or gave a part of its ground back.' },
    CREATED: { description: 'A territory that never was before.' },
    RESTORED: { description: 'A territory that had ended is one again.' },
    DISSOLVED: { description: 'A territory ended, and no single one took its place.' },
    TRANSFERRED: { description: 'A commune went to another département, under another code.' },
  },
});
