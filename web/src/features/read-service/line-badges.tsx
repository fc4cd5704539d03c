import type { LineBadgeFragment } from '../../graphql/generated/documents.js';
import { useWords } from '../../i18n/language.js';
import { badgeColors } from './badge-colors.js';
import { TRANSIT_WORDS } from './transit.words.js';

/** A line as its network shows it, what runs on it being told to those who cannot see. */
export function LineBadge({ line }: { readonly line: LineBadgeFragment }) {
  const { modes } = useWords(TRANSIT_WORDS);
  return (
    <span className="line-badge" style={badgeColors(line.color, line.textColor)}>
      <span className="visually-hidden">{modes[line.mode]} </span>
      {line.name}
    </span>
  );
}

/** The lines of a stop. */
export function LineBadges({ lines }: { readonly lines: readonly LineBadgeFragment[] }) {
  return (
    <ul className="line-badges">
      {lines.map((line) => (
        <li key={`${line.mode} ${line.name}`}>
          <LineBadge line={line} />
        </li>
      ))}
    </ul>
  );
}
