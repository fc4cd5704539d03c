/** An ISO day that the calendar has; undefined otherwise. */
export function isoDay(year: string, month: string, day: string): string | undefined {
  const said = `${year}-${month}-${day}`;
  const date = new Date(`${said}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(said) ? said : undefined;
}
