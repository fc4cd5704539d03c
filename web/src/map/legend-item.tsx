import type { CSSProperties } from 'react';
import { useFormats } from '../i18n/formats.js';

interface LegendItemProps {
  /** A class beside `swatch`, where the swatch is more than a colour. */
  readonly pattern?: string;
  readonly style?: CSSProperties;
  readonly label: string;
  readonly count: number;
}

/** An item of a legend: how some territories look, what that means, and how many they are. */
export function LegendItem({ pattern, style, label, count }: LegendItemProps) {
  const { count: formatCount } = useFormats();
  const looks = pattern === undefined ? 'swatch' : `swatch ${pattern}`;
  return (
    <li>
      <span className={looks} style={style} aria-hidden="true" />
      <span>{label}</span>
      <small>{formatCount(count)}</small>
    </li>
  );
}
