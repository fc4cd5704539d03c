import { connectionOf, DateScalar } from '@maillage/kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TerritoryOutline } from '../outline/territory-outline.type.js';
import { CentrePrecision } from './centre-precision.js';
import { TerritoryLevel } from './territory-level.js';

registerEnumType(TerritoryLevel, {
  name: 'TerritoryLevel',
  description: 'Levels of the official geographic code (COG).',
  valuesConfig: {
    FRANCE: { description: 'The whole country.' },
    REGION: { description: 'A région, overseas ones included.' },
    COLLECTIVITE: { description: 'An overseas collectivity outside the régions.' },
    DEPARTEMENT: { description: 'A département.' },
    ARRONDISSEMENT: { description: 'An arrondissement of a département.' },
    EPCI: { description: 'A group of communes with its own taxation.' },
    EPT: { description: 'A public territorial body of Greater Paris.' },
    COMMUNE: { description: 'A commune.' },
    ARRONDISSEMENT_MUNICIPAL: { description: 'An arrondissement of Paris, Lyon or Marseille.' },
    COMMUNE_DELEGUEE: { description: 'A former commune kept inside a commune nouvelle.' },
    COMMUNE_ASSOCIEE: { description: 'A former commune associated with another.' },
  },
});

registerEnumType(CentrePrecision, {
  name: 'CentrePrecision',
  description: 'How a centre was found, from the surest.',
  valuesConfig: {
    BOX_CENTRE: { description: 'Middle of the bounding box of the territory itself.' },
    OLD_COMMUNE_BOX_CENTRE: { description: 'Middle of the boxes of the communes it was made of.' },
    POSTAL_POINT: {
      description: 'A point of the commune that La Poste gives: no box of it is known.',
    },
    MEMBERS_MEAN: { description: 'Mean of the centres of its communes.' },
    HAND_PLACED: { description: 'Read on a map to a tenth of a degree: no source has it.' },
    PARENT_CENTRE: { description: 'Centre of the territory above: nothing better is known.' },
  },
});

@ObjectType({ description: 'A point that stands for a territory, in WGS 84.' })
export class Centre {
  @Field(() => Float, { description: 'Longitude, in degrees.' })
  lon!: number;

  @Field(() => Float, { description: 'Latitude, in degrees.' })
  lat!: number;

  @Field(() => CentrePrecision, { description: 'How it was found.' })
  precision!: CentrePrecision;
}

@ObjectType({ description: 'A bounding box, in WGS 84 degrees.' })
export class Box {
  @Field(() => Float, { description: 'Westernmost longitude.' })
  west!: number;

  @Field(() => Float, { description: 'Southernmost latitude.' })
  south!: number;

  @Field(() => Float, { description: 'Easternmost longitude.' })
  east!: number;

  @Field(() => Float, { description: 'Northernmost latitude.' })
  north!: number;
}

/** A territory of the official code; its relatives are resolved by the resolver. */
@ObjectType({ description: 'A territory of the official geographic code, living or not.' })
@Directive('@key(fields: "id")')
export class Territory {
  @Field(() => ID, { description: 'Prefix of the level and official code: COM-59512, DEP-59, FR.' })
  id!: string;

  @Field(() => String, { description: 'Official code, or SIREN for an EPCI.' })
  code!: string;

  @Field(() => TerritoryLevel, { description: 'Level of the official code.' })
  level!: TerritoryLevel;

  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Field(() => String, { description: 'Name as it stands in an address.' })
  slug!: string;

  @Field(() => Boolean, { description: 'Whether the code lives in this vintage.' })
  alive!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Municipal population; above the commune, the sum of its communes. Unknown for a few.',
  })
  population!: number | null;

  @Field(() => Centre, { nullable: true, description: 'A point that stands for it.' })
  centre!: Centre | null;

  @Field(() => Box, {
    nullable: true,
    description: 'Its bounding box; for France, that of the mainland and Corsica.',
  })
  box!: Box | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Area of the outline, in km²: known as well as the outline is.',
  })
  areaKm2!: number | null;

  @Field(() => TerritoryOutline, {
    nullable: true,
    description: 'How well its outline is known; null where it is not drawn.',
  })
  outline!: TerritoryOutline | null;

  @Field(() => [String], { description: 'Postal codes of a commune or municipal arrondissement.' })
  postalCodes!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day this answer is about; null for today. A client that keeps territories by id must keep the day too.',
  })
  asOf!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether a change, of which only two yearly codes tell, may have happened by the day asked.',
  })
  uncertain!: boolean;

  /** The state that `asOf` found; null for today. */
  stateKey!: string | null;

  /** Ids, nearest first, `FR` last. */
  ancestorIds!: readonly string[];

  successorId!: string | null;
}

@ObjectType({ description: 'A territory found by a search.' })
export class TerritoryMatch {
  @Field(() => Territory, { description: 'The territory.' })
  territory!: Territory;

  @Field(() => String, {
    description: 'What matched: code, postalCode, name, prefix, words or similar.',
  })
  matched!: string;

  @Field(() => Float, { description: 'Likeness of the name, 0 to 1.' })
  score!: number;
}

export const TerritoryConnection = connectionOf(() => Territory, 'Territory');
