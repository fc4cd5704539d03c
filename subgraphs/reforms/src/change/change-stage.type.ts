import { registerEnumType } from 'type-graphql';

/** How far a change has come. */
export enum ChangeStage {
  ANNOUNCED = 'ANNOUNCED',
  PLANNED = 'PLANNED',
  DECIDED = 'DECIDED',
  EFFECTIVE = 'EFFECTIVE',
  OBSERVED = 'OBSERVED',
}

registerEnumType(ChangeStage, {
  name: 'ChangeStage',
  description: 'How far a change has come, from what is said to what is seen.',
  valuesConfig: {
    ANNOUNCED: { description: 'Said by its author, without a decision.' },
    PLANNED: { description: 'Written in a plan, with a date.' },
    DECIDED: { description: 'Decided by an act that can be quoted.' },
    EFFECTIVE: { description: 'Said to be done by who did it.' },
    OBSERVED: { description: 'Seen in two snapshots of a producer’s data.' },
  },
});
