import { connectionOf, DateScalar, DateTimeScalar, ObservedBetween } from '@maillage/kit';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import {
  Service,
  ServiceEvent,
  ServiceKind,
  Source,
  TerritoryState,
} from '../entity/entities.type.js';
import { Territory } from '../territory/territory.type.js';
import { ChangeNature } from './change-nature.type.js';
import { ChangeStage } from './change-stage.type.js';

@ObjectType({
  description: 'Something that changed: a public service, or a territory of the official code.',
})
@Directive('@key(fields: "id")')
export class Change {
  @Field(() => ID, { description: 'Stable: the same whenever the same change is found again.' })
  id!: string;

  @Field(() => ChangeNature, { description: 'What changed.' })
  nature!: ChangeNature;

  @Field(() => ChangeStage, { description: 'How far it has come.' })
  stage!: ChangeStage;

  @Field(() => ObservedBetween, {
    description:
      'It happened some day between two snapshots; for a territory, the day before and the day, or the two between which it is known.',
  })
  observedBetween!: ObservedBetween;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the producer gives, where it gives one.',
  })
  declaredOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far, in metres, for what moved or was replaced.',
  })
  metres!: number | null;

  @Field(() => Boolean, {
    description: 'One of so many renamings that the producer changed its style.',
  })
  mass!: boolean;

  @Field(() => Boolean, {
    description: 'Found in a past that was taken in later: nobody is alerted of it.',
  })
  backfilled!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the register took it in.' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back, another snapshot telling otherwise; null while it holds.',
  })
  retractedAt!: Date | null;

  @Field(() => Territory, {
    nullable: true,
    description:
      'The commune of the service, or the territory that changed, as it is today; null where its ground was divided.',
  })
  territory!: Territory | null;

  @Field(() => TerritoryState, {
    nullable: true,
    description:
      'Where a territory changed: the state that ended, or the one that gave its ground, where a single one did. With `becomes`, it is what shows the change.',
  })
  formerly!: TerritoryState | null;

  @Field(() => TerritoryState, {
    nullable: true,
    description:
      'Where a territory changed: the state that holds its ground from then on, where a single one does; for an EPCI, the one that took most of its communes.',
  })
  becomes!: TerritoryState | null;

  @Field(() => Service, {
    nullable: true,
    description: 'The service, though it has closed since; null where a territory changed.',
  })
  service!: Service | null;

  @Field(() => Service, { nullable: true, description: 'The service that replaces it.' })
  replacedBy!: Service | null;

  @Field(() => ServiceKind, { nullable: true, description: 'Its kind before.' })
  kindFrom!: ServiceKind | null;

  @Field(() => ServiceKind, { nullable: true, description: 'Its kind after.' })
  kindTo!: ServiceKind | null;

  @Field(() => Source, {
    nullable: true,
    description: 'The source that shows it; null where a territory changed.',
  })
  source!: Source | null;

  @Field(() => ServiceEvent, {
    nullable: true,
    description:
      'What shows it, with the two rows that it was seen in; null where a territory changed, which its states show.',
  })
  evidence!: ServiceEvent | null;
}

export const ChangeConnection = connectionOf(() => Change, 'Change');
