import type { Helper } from './help.words.js';

const SHAPES: Readonly<Record<Helper['icon'], string>> = {
  house: 'M4 12 12 5l8 7M6 10.5V20h12v-9.5M10 20v-5h4v5',
  person: 'M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 20c0-4 3-6 7-6s7 2 7 6',
  phone:
    'M6 4h3l1.5 4.5L8.500 10.500a12 12 0 0 0 5 5l2-2L20 15v3c0 1-1 2-2 2C10.500 20 4 13.500 4 6c0-1 1-2 2-2Z',
  hand: 'M5 20V9l7-5 7 5v11M5 20h14M9 20v-4h6v4M9 11h6',
};

/** A drawing beside words that say the same: hidden from those who listen. */
export function HelpIcon({ icon }: { readonly icon: Helper['icon'] }) {
  return (
    <svg className="help-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[icon]} />
    </svg>
  );
}
