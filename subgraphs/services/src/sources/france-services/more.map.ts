type More = Readonly<Record<string, string | number | boolean>>;

/** What is told beside, without what is empty or false; undefined where nothing is told. */
export function more(
  said: Readonly<Record<string, string | boolean | undefined>>,
): More | undefined {
  const kept = Object.entries(said).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value] as const],
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
