import { AnySource } from '@maillage/kit';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Variable } from '../variable/variable.type.js';

/** What rows of a producer complete. */
export enum FactTable {
  VALUE = 'VALUE',
  OUTLINE = 'OUTLINE',
  CENTRE = 'CENTRE',
  MOVEMENT = 'MOVEMENT',
  MEMBERSHIP = 'MEMBERSHIP',
  OFFICIAL_CODE = 'OFFICIAL_CODE',
}

registerEnumType(FactTable, {
  name: 'FactTable',
  description: 'What the rows of a source of territories tell.',
  valuesConfig: {
    VALUE: { description: 'Values of a variable.' },
    OUTLINE: { description: 'Limits.' },
    CENTRE: { description: 'Points of communes and postal codes.' },
    MOVEMENT: { description: 'Movements of communes: mergers, changes of name or of code.' },
    MEMBERSHIP: { description: 'Communes of each EPCI.' },
    OFFICIAL_CODE: { description: 'The official geographic code of a year.' },
  },
});

@ObjectType({ description: 'What the newest snapshot of a source tells of territories.' })
export class SourceFacts {
  @Field(() => FactTable, { description: 'What sort of thing.' })
  table!: `${FactTable}`;

  @Field(() => Variable, {
    nullable: true,
    description: 'The variable, where its rows are values that are served.',
  })
  variable!: Variable | null;

  @Field(() => Int, { description: 'Rows that tell it.' })
  rows!: number;
}

@ObjectType({
  description: 'A data set that facts about territories come from, beside what comes with the hub.',
  implements: AnySource,
})
@Directive('@key(fields: "id")')
export class TerritorySource extends AnySource {}
