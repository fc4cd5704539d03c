/** Relative luminance of WCAG 2.2, of six hexadecimal digits. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How well two colours are told apart: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a text needs to be read. */
const READABLE = 4.5;

/** The colours of a line's badge. */
export interface BadgeColors {
  readonly background: string;
  readonly color: string;
}

/**
 * A network's own colours, its text in black or white where its own cannot be read; undefined where it
 * gives none.
 */
export function badgeColors(
  color: string | null,
  textColor: string | null,
): BadgeColors | undefined {
  if (color === null) return undefined;
  const isRead = textColor !== null && contrast(color, textColor) >= READABLE;
  const plain = contrast(color, '000000') >= contrast(color, 'ffffff') ? '000000' : 'ffffff';
  return { background: `#${color}`, color: `#${isRead ? textColor : plain}` };
}
