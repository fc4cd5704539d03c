import type { DataSource, QueryRunner } from 'typeorm';

/** Runs `work` as {@link inTransaction} does, then takes back all that it wrote. */
export async function takenBack<T>(
  source: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    return await work(runner);
  } finally {
    await takeBack(runner);
    await runner.release();
  }
}

/** Runs `work` in one transaction of its own connection: all of it holds, or nothing does. */
export async function inTransaction<T>(
  source: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await takeBack(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Where the connection is lost, PostgreSQL has taken it back: what went wrong is told, not that. */
async function takeBack(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
}
