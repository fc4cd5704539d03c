import { DateScalar } from '@maillage/kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ChangeLevel } from '../change/change-level.type.js';
import { ChangeNature } from '../change/change-nature.type.js';
import type { ReformDefinition } from './reform.definition.js';

@ObjectType({ description: 'Words in French and in English.' })
export class BilingualText {
  @Field(() => String, { description: 'In French.' })
  fr!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'Who carries a reform.' })
export class ReformOrganisation {
  @Field(() => String, { description: 'Name, in French.' })
  name!: string;

  @Field(() => String, { description: 'Its site.' })
  url!: string;
}

@ObjectType({ description: 'An act that a reform rests on.' })
export class LegalText {
  @Field(() => String, { description: 'As the official journal names it, in French.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day of signature.' })
  date!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its page on Légifrance; null where none is known.',
  })
  url!: string | null;

  @Field(() => Boolean, {
    description: 'Whether that address was seen to be that of this text.',
  })
  verified!: boolean;
}

@ObjectType({ description: 'A day that counts in a reform.' })
export class Milestone {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => BilingualText, { description: 'What happened.' })
  label!: BilingualText;
}

@ObjectType({ description: 'A figure in one year.' })
export class FigureOfYear {
  @Field(() => Int, {
    description: 'Year of the declared day, else of the snapshot that shows the change.',
  })
  year!: number;

  @Field(() => Float, { description: 'Value.' })
  value!: number;
}

@ObjectType({ description: 'A number that the register gives of a reform.' })
export class ReformFigure {
  @Field(() => ID, { description: 'Stable, unique in its reform.' })
  code!: string;

  @Field(() => BilingualText, { description: 'What is counted.' })
  label!: BilingualText;

  @Field(() => BilingualText, { description: 'In what, in the plural.' })
  unit!: BilingualText;

  @Field(() => Float, { description: 'Over the whole reform.' })
  value!: number;

  @Field(() => [FigureOfYear], { description: 'Year by year, from the first that has changes.' })
  years!: readonly FigureOfYear[];
}

/** Parallel lists: the same index is the same territory. */
@ObjectType({ description: 'A figure of a reform by territory, the highest first, as columns.' })
export class ReformColumns {
  @Field(() => [ID], { description: 'Ids of territories, of today.' })
  ids!: string[];

  @Field(() => [Float], { description: 'Values.' })
  values!: number[];
}

@ObjectType({ description: 'A time that changes surely lie in.' })
export class ReformTime {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null from the start.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null until now.' })
  to!: string | null;
}

/** Its figures, columns and changes are resolved by its resolver. */
@ObjectType({
  description: 'A reform of public services or of territories, and what the register knows of it.',
})
@Directive('@key(fields: "id")')
export class Reform {
  @Field(() => ID, { description: 'A stable slug.' })
  id!: string;

  @Field(() => BilingualText, { description: 'Name.' })
  name!: BilingualText;

  @Field(() => BilingualText, { description: 'What it is for.' })
  aim!: BilingualText;

  @Field(() => BilingualText, { description: 'What its figures do not say.' })
  caution!: BilingualText;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  to!: string | null;

  @Field(() => [ReformOrganisation], { description: 'Who carries it.' })
  organisations!: readonly ReformOrganisation[];

  @Field(() => [LegalText], { description: 'What it rests on, the oldest first.' })
  texts!: readonly LegalText[];

  @Field(() => [Milestone], { description: 'Days that count, the oldest first.' })
  milestones!: readonly Milestone[];

  @Field(() => [ChangeNature], { description: 'Natures of its changes.' })
  natures!: readonly ChangeNature[];

  @Field(() => [ID], {
    description:
      'Codes of the kinds that its changes are of; empty where it is of any, or of none.',
  })
  kinds!: readonly string[];

  @Field(() => [ChangeLevel], {
    description: 'Levels of the territories that it changes; empty where it changes services.',
  })
  levels!: readonly ChangeLevel[];

  @Field(() => [ID], { description: 'Sources that show its changes; empty for any.' })
  sources!: readonly string[];

  @Field(() => ReformTime, {
    nullable: true,
    description: 'When its changes were; null where the register has no others like them.',
  })
  time!: ReformTime | null;

  definition!: ReformDefinition;
}

/** The public reform of a definition. */
export function toReform(definition: ReformDefinition): Reform {
  const { id, name, aim, caution, from, to, organisations, texts, milestones, changes } =
    definition;
  const { natures, kinds, levels, sources, between } = changes;
  return {
    ...{ id, name, aim, caution, from, to, organisations, texts, definition },
    ...{ natures, kinds: kinds ?? [], levels: levels ?? [] },
    sources: sources ?? [],
    time: between == null ? null : { from: between.from ?? null, to: between.to ?? null },
    milestones: milestones.map(({ on, fr, en }) => ({ on, label: { fr, en } })),
  };
}
