import { DateScalar } from '@maillage/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { TerritoryLevel } from '../territory/territory-level.js';
import { StateReason } from './state-reason.js';

registerEnumType(StateReason, {
  name: 'StateReason',
  description: 'Why a state of a territory began or ended.',
  valuesConfig: {
    RENAMED: { description: 'Its name changed.' },
    CREATED: { description: 'It was made from ground that was not a commune of its own.' },
    SUPPRESSED: { description: 'It was suppressed, and its ground given to others.' },
    MERGED: { description: 'A simple merger, or one between two yearly codes.' },
    ASSOCIATED: { description: 'A merger that keeps associated communes.' },
    ASSOCIATION_MERGED: { description: 'Its associated communes merged into it wholly.' },
    ASSOCIATION_PARTLY_MERGED: { description: 'Some of its associated communes merged into it.' },
    ASSOCIATION_DISSOLVED: { description: 'The association ended inside a commune nouvelle.' },
    COMMUNE_NOUVELLE: { description: 'It began as a commune nouvelle.' },
    ABSORBED_BY_COMMUNE_NOUVELLE: {
      description: 'It went into a commune nouvelle without becoming a commune déléguée.',
    },
    BECAME_DELEGUEE: { description: 'It became a commune déléguée.' },
    REMAINED_DELEGUEE: { description: 'It stayed a commune déléguée, of another commune.' },
    COMMUNE_NOUVELLE_WIDENED: { description: 'A commune nouvelle ended in a larger one.' },
    SPLIT: { description: 'A merger was undone.' },
    RESTORED: { description: 'It is a commune again.' },
    SPLIT_AND_ASSOCIATED: { description: 'A merger was undone and another made, the same day.' },
    MEMBERS_CHANGED: { description: 'It lost a part of it, or the whole it is part of did.' },
    CHEF_LIEU_CHANGED: { description: 'Its chef-lieu moved, and its code with it.' },
    DEPARTEMENT_CHANGED: { description: 'It went to another département, under another code.' },
    DEPARTEMENT_CHANGED_AND_MERGED: {
      description: 'It went to another département and became a commune déléguée there.',
    },
    LAW: { description: 'A law or decree, named in the words.' },
    LISTED: { description: 'A yearly code lists it, that of the year before did not.' },
    UNLISTED: { description: 'A yearly code no longer lists it.' },
    OTHER: { description: 'The words say.' },
  },
});

/** A state's relatives are resolved by its resolver. */
@ObjectType({ description: 'What a code was, from one day to another.' })
@Directive('@key(fields: "key")')
export class TerritoryState {
  @Field(() => ID, { description: 'Level, code and first day: COM-76108@2012-01-01.' })
  key!: string;

  @Field(() => String, { description: 'Official code.' })
  code!: string;

  @Field(() => TerritoryLevel, {
    nullable: true,
    description: 'Null for a code that is a part of a commune without any rank.',
  })
  level!: TerritoryLevel | null;

  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day; null when it began before the history does (1943; for an EPCI, the first list that is held: 2019, or 1999).',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Set when the first day is not known: it is after this day and no later than `from`.',
  })
  fromAfter!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which it is so no longer; null while it is.',
  })
  to!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Set when the day of the end is not known: it is after this one, no later than `to`.',
  })
  toAfter!: string | null;

  @Field(() => StateReason, { nullable: true, description: 'Why it began.' })
  beginReason!: StateReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it began, in the words of the producer or the text, where there are any.',
  })
  beginWords!: string | null;

  @Field(() => StateReason, { nullable: true, description: 'Why it ended.' })
  endReason!: StateReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended, in the words of the producer or the text, where there are any.',
  })
  endWords!: string | null;

  territoryId!: string | null;
}
