import { describe, expect, it } from '@jest/globals';
import { csvStream } from './csv-stream.js';

const page = (...values: number[]) => ({ columns: ['n'], rows: values.map((n) => [n]) });

describe('a long table', () => {
  it('has one head, then the rows of every page in order', async () => {
    async function* pages() {
      yield await Promise.resolve(page(1, 2));
      yield page(3);
    }
    const answer = await csvStream('n', pages(), { 'cache-control': 'no-store' });
    expect(await answer.text()).toBe('n\r\n1\r\n2\r\n3\r\n');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toContain('text/csv');
  });

  it('is refused before it begins when its first page is', async () => {
    async function* pages(): AsyncGenerator<ReturnType<typeof page>> {
      await Promise.reject(new Error('unknown'));
    }
    await expect(csvStream('n', pages())).rejects.toThrow('unknown');
  });

  it('is cut, not ended, when a later page fails', async () => {
    async function* pages() {
      yield await Promise.resolve(page(1));
      throw new Error('down');
    }
    const answer = await csvStream('n', pages());
    await expect(answer.text()).rejects.toThrow('down');
  });
});
