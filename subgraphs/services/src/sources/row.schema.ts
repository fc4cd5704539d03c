import { z } from 'zod';

/** A cell, trimmed; empty is undefined. */
export const text = z
  .string()
  .optional()
  .transform((value) => {
    const trimmed = value?.trim();
    return trimmed === undefined || trimmed === '' ? undefined : trimmed;
  });

/** A cell that must say something. */
export const filled = z.string().trim().min(1);

/** An angle, a point or a comma before decimals; empty is undefined. */
export const degrees = (limit: number) =>
  text.transform((value, context) => {
    if (value === undefined) return undefined;
    const angle = Number(value.replace(',', '.'));
    if (Number.isFinite(angle) && Math.abs(angle) <= limit) return angle;
    context.addIssue({ code: 'custom', message: `« ${value.slice(0, 30)} » n’est pas un angle` });
    return z.NEVER;
  });

/** `latitude, longitude` in one cell; empty is undefined. */
export const position = text.transform((value, context) => {
  if (value === undefined) return undefined;
  const [lat = NaN, lon = NaN, ...rest] = value.split(',').map(Number);
  if (rest.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lon, lat };
  context.addIssue({ code: 'custom', message: 'latitude et longitude attendues' });
  return z.NEVER;
});

/** A whole number, which may be written `36218.0`; empty is undefined. */
export const whole = text.transform((value, context) => {
  if (value === undefined) return undefined;
  if (/^\d+(\.0+)?$/.test(value)) return Number(value);
  context.addIssue({ code: 'custom', message: `« ${value.slice(0, 30)} » n’est pas un entier` });
  return z.NEVER;
});
