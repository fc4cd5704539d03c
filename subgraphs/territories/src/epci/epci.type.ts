import { DateScalar } from '@maillage/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What law an EPCI follows. */
export enum EpciNature {
  COMMUNAUTE_DE_COMMUNES = 'CC',
  COMMUNAUTE_D_AGGLOMERATION = 'CA',
  COMMUNAUTE_URBAINE = 'CU',
  COMMUNAUTE_DE_VILLES = 'CV',
  DISTRICT = 'DISTRICT',
  METROPOLE = 'METRO',
  METROPOLE_DE_LYON = 'MET69',
  SYNDICAT_D_AGGLOMERATION_NOUVELLE = 'SAN',
}

registerEnumType(EpciNature, {
  name: 'EpciNature',
  description: 'What law a group of communes with its own taxation follows.',
  valuesConfig: {
    COMMUNAUTE_DE_COMMUNES: { description: 'Communauté de communes (CC).' },
    COMMUNAUTE_D_AGGLOMERATION: { description: 'Communauté d’agglomération (CA).' },
    COMMUNAUTE_URBAINE: { description: 'Communauté urbaine (CU).' },
    COMMUNAUTE_DE_VILLES: { description: 'Communauté de villes (CV), until 2001.' },
    DISTRICT: { description: 'District, until 2001.' },
    METROPOLE: { description: 'Métropole.' },
    METROPOLE_DE_LYON: { description: 'Métropole de Lyon, a collectivity of its own kind.' },
    SYNDICAT_D_AGGLOMERATION_NOUVELLE: {
      description: 'Syndicat d’agglomération nouvelle (SAN), until 2016.',
    },
  },
});

/** What an EPCI taxes. */
export enum EpciTaxation {
  FOUR_TAXES = '4TX',
  BUSINESS_TAX = 'TPU',
  ADDITIONAL = 'FA',
  UNIQUE_BUSINESS = 'FPU',
}

registerEnumType(EpciTaxation, {
  name: 'EpciTaxation',
  description: 'What a group of communes taxes.',
  valuesConfig: {
    FOUR_TAXES: { description: 'The four local taxes (4TX), until 2009.' },
    BUSINESS_TAX: { description: 'Taxe professionnelle unique (TPU), until 2009.' },
    ADDITIONAL: { description: 'Fiscalité additionnelle (FA), since 2010.' },
    UNIQUE_BUSINESS: { description: 'Fiscalité professionnelle unique (FPU), since 2010.' },
  },
});

/** Its EPCI is resolved by the resolver. */
@ObjectType({ description: 'That a commune is in an EPCI, as lists of some days tell it.' })
export class EpciMembership {
  @Field(() => String, { description: 'SIREN of the EPCI.' })
  siren!: string;

  @Field(() => String, { description: 'Its name, as the last of these lists writes it.' })
  name!: string;

  @Field(() => EpciNature, {
    nullable: true,
    description:
      'As the last list that tells it; null where only yearly codes do, which tell none.',
  })
  nature!: EpciNature | null;

  @Field(() => EpciTaxation, { nullable: true, description: 'Told as the nature is.' })
  taxation!: EpciTaxation | null;

  @Field(() => DateScalar, { description: 'First list that has it: it began by that day.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The list before, which had it not; null when that is the first list.',
  })
  fromAfter!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First list that has it no longer: it ended by that day. Null while the newest has it.',
  })
  to!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last list that has it, where it ended: it ended after that day.',
  })
  toAfter!: string | null;

  @Field(() => Int, { description: 'How many lists have it.' })
  lists!: number;
}

/** Its communes are resolved by the resolver. */
@ObjectType({ description: 'The communes of an EPCI, as the list of a day tells them.' })
export class EpciMembers {
  @Field(() => DateScalar, { description: 'Day of the list: the last one by the day asked.' })
  listedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the next list, which may differ; null when this is the newest.',
  })
  nextList!: string | null;

  @Field(() => Int, {
    description: 'How many communes it has; 0 where the list has not this EPCI.',
  })
  count!: number;

  @Field(() => EpciNature, { nullable: true, description: 'Told by lists before 2019 only.' })
  nature!: EpciNature | null;

  @Field(() => EpciTaxation, { nullable: true, description: 'Told by lists before 2019 only.' })
  taxation!: EpciTaxation | null;

  /** Ids, in order. */
  communeIds!: readonly string[];
}
