import type { ReactNode } from 'react';
import { useFormats } from '../i18n/formats.js';
import { useWords } from '../i18n/language.js';
import { OPERATOR_WORDS } from '../i18n/operators.js';
import type { GroupedKind, KindGroup } from './kind-groups.js';
import { FEW_KINDS, groupKinds } from './kind-groups.js';
import { KIND_GROUPS_WORDS } from './kind-groups.words.js';

interface KindTreeProps<K extends GroupedKind> {
  readonly kinds: readonly K[];
  readonly chosen: readonly string[];
  /**
   * Codes that stand on top when the list is long. They are not those chosen since: a line that moves
   * under the hand loses the keyboard.
   */
  readonly pinned: readonly string[];
  /** Whether a word has narrowed the list: what it found is not folded. */
  readonly searched: boolean;
  /** One line. */
  readonly children: (kind: K) => ReactNode;
}

/** Kinds to choose from: a list, or folded groups by who runs them with the chosen ones on top. */
export function KindTree<K extends GroupedKind>(props: KindTreeProps<K>) {
  const { kinds, pinned, children: line } = props;
  if (kinds.length <= FEW_KINDS) return <KindLines kinds={kinds} line={line} />;
  const isPinned = ({ code }: K) => pinned.length <= FEW_KINDS && pinned.includes(code);
  return (
    <div className="kind-tree">
      <KindLines kinds={kinds.filter(isPinned)} line={line} />
      {groupKinds(kinds.filter((kind) => !isPinned(kind))).map((group) => (
        <Group key={group.operatorType} {...props} group={group} />
      ))}
    </div>
  );
}

interface KindLinesProps<K extends GroupedKind> {
  readonly kinds: readonly K[];
  readonly line: (kind: K) => ReactNode;
}

function KindLines<K extends GroupedKind>({ kinds, line }: KindLinesProps<K>) {
  if (kinds.length === 0) return null;
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind.code}>{line(kind)}</li>
      ))}
    </ul>
  );
}

type GroupProps<K extends GroupedKind> = KindTreeProps<K> & { readonly group: KindGroup<K> };

function Group<K extends GroupedKind>({ group, chosen, searched, children: line }: GroupProps<K>) {
  const words = useWords(KIND_GROUPS_WORDS);
  const operators = useWords(OPERATOR_WORDS);
  const { count } = useFormats();
  const ticked = group.kinds.filter(({ code }) => chosen.includes(code)).length;
  const who = operators[group.operatorType] ?? group.operatorType;
  return (
    <details open={searched}>
      <summary>
        {words.group(who, count(group.kinds.length))}
        {ticked > 0 && words.ticked(count(ticked))}
      </summary>
      <KindLines kinds={group.kinds} line={line} />
    </details>
  );
}
