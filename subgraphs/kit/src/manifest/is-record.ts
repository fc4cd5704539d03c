/** Whether a value is an object with keys, as a map of YAML or an object of JSON is. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
