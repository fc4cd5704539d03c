import { AnySnapshot, connectionOf } from '@maillage/kit';
import { Directive, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'What a producer of service points published, as it came one day.',
  implements: AnySnapshot,
})
@Directive('@key(fields: "id")')
export class Snapshot extends AnySnapshot {}

export const SnapshotConnection = connectionOf(() => Snapshot, 'Snapshot');
