import { Field, Int, ObjectType } from 'type-graphql';
import { TerritoryLevel } from '../territory/territory-level.js';

@ObjectType({
  description: 'A TopoJSON file: one object, `territories`, whose geometries bear ids.',
})
export class OutlineFile {
  @Field(() => TerritoryLevel, { description: 'The level drawn.' })
  level!: TerritoryLevel;

  @Field(() => String, { description: 'Path of the file on this host; it never changes content.' })
  url!: string;

  @Field(() => Int, { description: 'Compressed size, in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'How its outlines were made, to be shown beside the map.' })
  method!: string;

  @Field(() => String, { description: 'The same in English.' })
  methodEn!: string;

  @Field(() => Int, { description: 'How many territories it draws.' })
  drawn!: number;

  @Field(() => Int, { description: 'How many of them have their real limits.' })
  real!: number;

  @Field(() => Int, { description: 'How many are computed inside real limits.' })
  bounded!: number;
}

@ObjectType({ description: 'Outlines of territories, which share their borders exactly.' })
export class OutlineSet {
  @Field(() => String, { description: 'Changes when the outlines do.' })
  version!: string;

  @Field(() => String, { description: 'How they were made, all levels together.' })
  method!: string;

  @Field(() => String, { description: 'The same in English.' })
  methodEn!: string;

  @Field(() => [OutlineFile], { description: 'One file per level.' })
  levels!: OutlineFile[];
}
