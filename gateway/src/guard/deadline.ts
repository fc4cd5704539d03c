/** The whole request took longer than it may. */
export class DeadlinePassed extends Error {}

/** Gives work a time to end in; past it, `abort` tells those who still work that it is in vain. */
export async function withinDeadline<T>(
  milliseconds: number,
  abort: AbortController,
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const passed = new DeadlinePassed(`no answer within ${String(milliseconds)} ms`);
      abort.abort(passed);
      reject(passed);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
