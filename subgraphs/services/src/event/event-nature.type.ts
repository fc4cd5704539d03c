import { registerEnumType } from 'type-graphql';

/** What a service was seen to do between two snapshots. */
export enum EventNature {
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
}

registerEnumType(EventNature, {
  name: 'EventNature',
  description: 'What a service was seen to do between two snapshots of its source.',
  valuesConfig: {
    OPENED: { description: 'There, where an earlier snapshot spoke of its kind without it.' },
    CLOSED: { description: 'Gone, and nothing of its family took its place.' },
    REOPENED: { description: 'There again under an id that had gone.' },
    CONVERTED: { description: 'The same point, of another kind: a post office became an agency.' },
    REPLACED: { description: 'Gone, and another of its family came in its commune: no closure.' },
    MOVED: { description: 'Elsewhere, its address too where one is given.' },
    REPOSITIONED: { description: 'Other coordinates for the same address: no move.' },
    RENAMED: { description: 'Another name; `mass` where the producer changed its style.' },
    RECODED: {
      description: 'Another commune code for the same place: after a merger, or once corrected.',
    },
    RENUMBERED: { description: 'Another id of its producer for the same point.' },
    LISTED_TWICE: { description: 'Listed under a second id beside the first: no opening.' },
    LISTED_ONCE: { description: 'No longer listed twice: no closure.' },
  },
});
