/** Does a number of things, some at a time, until they are done or it is enough. */
export async function inParallel(
  count: number,
  atATime: number,
  work: (index: number) => Promise<void>,
  isEnough: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count && !isEnough(); index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
