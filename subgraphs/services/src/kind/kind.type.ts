import { ServiceDomain } from '@maillage/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Source } from '../source/source.type.js';

/** Who runs a kind of service. */
export enum OperatorType {
  ETAT = 'ETAT',
  COLLECTIVITE = 'COLLECTIVITE',
  OPERATEUR = 'OPERATEUR',
  DELEGATAIRE = 'DELEGATAIRE',
}

registerEnumType(OperatorType, {
  name: 'OperatorType',
  description: 'Who runs a service.',
  valuesConfig: {
    ETAT: { description: 'The State.' },
    COLLECTIVITE: { description: 'A commune, a group of communes, a département, a région.' },
    OPERATEUR: { description: 'A public operator of general interest: La Poste, the SNCF.' },
    DELEGATAIRE: {
      description: 'A company to which a public authority delegates a service, under contract.',
    },
  },
});

@ObjectType({ description: 'A kind of service.' })
@Directive('@key(fields: "code")')
export class ServiceKind {
  @Field(() => ID, { description: 'Stable code in the hub.' })
  code!: string;

  @Field(() => String, { description: 'Name in French.' })
  label!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code in INSEE’s base of equipments (BPE), where one exists.',
  })
  bpeCode!: string | null;

  @Field(() => OperatorType, { description: 'Who runs it.' })
  operatorType!: OperatorType;

  @Field(() => ServiceDomain, { description: 'The field of public action that it is of.' })
  domain!: ServiceDomain;

  @Field(() => Boolean, {
    description: 'Whether the points are deduced from the official code, not observed.',
  })
  deduced!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it leads to services rather than is one, as a stop does: figures and lists leave it out unless it is named.',
  })
  infrastructure!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Départements and overseas collectivities where it is observed: elsewhere, no count is given. Absent for the whole country.',
  })
  observedIn!: readonly string[] | null;

  @Field(() => Int, { description: 'Points in the country.' })
  count!: number;

  @Field(() => Source, { description: 'The source that is counted.' })
  source!: Source;

  @Field(() => String, {
    nullable: true,
    description:
      'Path on this host of a JSON file of all its points, as columns (`ids`, `names`, `lons`, `lats`, `communes`): to search near a reader without telling where that is. It never changes content.',
  })
  pointsUrl!: string | null;

  @Field(() => Int, { nullable: true, description: 'Compressed size of that file, in bytes.' })
  pointsBytes!: number | null;

  /** Number in the tables; not public. */
  num!: number;
}

@ObjectType({ description: 'A type of operator, with what is loaded of it: a legend.' })
export class OperatorTypeCount {
  @Field(() => OperatorType, { description: 'The type.' })
  type!: OperatorType;

  @Field(() => String, { description: 'Name in French.' })
  label!: string;

  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;

  @Field(() => Int, {
    description: 'Kinds of service loaded; none for a type no source gives yet.',
  })
  kinds!: number;

  @Field(() => Int, { description: 'Points in the country.' })
  count!: number;
}
