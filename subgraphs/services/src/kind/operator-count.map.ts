import type { OperatorTypeCount, ServiceKind } from './kind.type.js';
import { OperatorType } from './kind.type.js';
import { OPERATOR_LABELS } from './operator-labels.js';

/** What is loaded of every type of operator, the types that nothing is loaded of included. */
export function toOperatorCounts(kinds: readonly ServiceKind[]): OperatorTypeCount[] {
  return Object.values(OperatorType).map((type) => {
    const own = kinds.filter((kind) => kind.operatorType === type);
    const count = own.reduce((sum, kind) => sum + kind.count, 0);
    return { type, ...OPERATOR_LABELS[type], kinds: own.length, count };
  });
}
