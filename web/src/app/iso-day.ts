const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists: the 30th of February is none. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
