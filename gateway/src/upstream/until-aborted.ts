/** Items until a signal is given, even when whoever gives them waits for the next one. */
export async function* untilAborted<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const step = await nextUnless(iterator, signal);
      if (step === null || step.done === true) return;
      yield step.value;
    }
  } finally {
    // Not waited for: one that waits for its next item ends with it.
    iterator.return?.().catch(() => undefined);
  }
}

/** The next item; null when the signal is given first. */
function nextUnless<T>(
  iterator: AsyncIterator<T>,
  signal: AbortSignal,
): Promise<IteratorResult<T> | null> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      resolve(null);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', giveUp);
      });
  });
}
