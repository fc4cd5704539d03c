/**
 * What can be ended while it waits: a generator's own `return` waits for the `await` that it is in, which may last for hours.
 *
 * @param begin is given the signal that ends it
 */
export async function endable<T>(
  begin: (signal: AbortSignal) => Promise<AsyncGenerator<T>>,
): Promise<AsyncIterableIterator<T>> {
  const ending = new AbortController();
  const rows = await begin(ending.signal);
  const ended: AsyncIterableIterator<T> = {
    next: () => rows.next(),
    return: async () => {
      ending.abort();
      return rows.return(undefined);
    },
    throw: async (error: unknown) => {
      ending.abort();
      return rows.throw(error);
    },
    [Symbol.asyncIterator]: () => ended,
  };
  return ended;
}
