import { useFormats } from '../../i18n/formats.js';
import type { NamedKind } from '../../i18n/kind-label.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage } from '../../i18n/language.js';

interface KindNamesProps {
  readonly kinds: readonly (NamedKind & { readonly code: string })[];
  readonly one: string;
  readonly many: string;
  /** What is to be known of them. */
  readonly note?: string;
}

/** Kinds that have no figure, by their names alone. */
export function KindNames({ kinds, one, many, note }: KindNamesProps) {
  const { plural } = useFormats();
  const language = useLanguage();
  if (kinds.length === 0) return null;
  return (
    <details>
      <summary>{plural(kinds.length, one, many)}</summary>
      {note !== undefined && <p className="quiet">{note}</p>}
      <ul className="name-columns">
        {kinds.map((kind) => (
          <li key={kind.code}>{kindLabel(kind, language)}</li>
        ))}
      </ul>
    </details>
  );
}
