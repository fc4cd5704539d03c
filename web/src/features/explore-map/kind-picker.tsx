import { useState } from 'react';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { formatCount } from '../../i18n/format.js';
import { OPERATORS } from '../../i18n/fr.js';
import { css, markColor } from './palette.js';

type Kind = Whole<MapPageQuery>['serviceKinds'][number];

interface KindPickerProps {
  readonly kinds: readonly Kind[];
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Kinds of service to show, found by a word, with their number and who runs them. */
export function KindPicker({ kinds, chosen, onChoose }: KindPickerProps) {
  const [filter, setFilter] = useState('');
  const shown = kinds.filter((kind) => plain(kind.label).includes(plain(filter)));
  const toggle = (code: string, on: boolean) => {
    const next = kinds.map((k) => k.code).filter((c) => (c === code ? on : chosen.includes(c)));
    if (next.length > 0) onChoose(next);
  };
  return (
    <fieldset className="kind-picker">
      <legend>Services</legend>
      <label className="field">
        <span className="visually-hidden">Filtrer les types de service</span>
        <input
          type="search"
          placeholder="Filtrer…"
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value);
          }}
        />
      </label>
      <ul>
        {shown.map((kind) => (
          <li key={kind.code}>
            <label>
              <input
                type="checkbox"
                name="services"
                value={kind.code}
                checked={chosen.includes(kind.code)}
                disabled={chosen.length === 1 && chosen[0] === kind.code}
                onChange={(event) => {
                  toggle(kind.code, event.target.checked);
                }}
              />
              <MarkSwatch kinds={kinds} chosen={chosen} code={kind.code} />
              {kind.label} <small>{formatCount(kind.count)}</small>
              <small className="kind-operator">
                {OPERATORS[kind.operatorType] ?? ''}
                {kind.deduced && ' · points déduits'}
              </small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The colour of the kind's marks, once it is chosen. */
function MarkSwatch({ kinds, chosen, code }: Omit<KindPickerProps, 'onChoose'> & { code: string }) {
  const order = kinds.map((k) => k.code).filter((c) => chosen.includes(c));
  const rank = order.indexOf(code);
  const color = rank < 0 ? 'transparent' : css(markColor(rank));
  return <span className="swatch swatch-round" style={{ background: color }} aria-hidden="true" />;
}
