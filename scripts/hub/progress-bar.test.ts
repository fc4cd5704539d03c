import { describe, expect, it } from '@jest/globals';
import { ProgressBar } from './progress-bar.js';

function shown(isTTY: boolean, columns?: number): string {
  let text = '';
  let now = 0;
  const bar = new ProgressBar(
    { isTTY, ...(columns !== undefined && { columns }), write: (part) => (text += part) },
    () => (now += 200),
  );
  bar.stage('Communes', 4);
  bar.advance(2);
  bar.done();
  bar.done();
  return text;
}

describe('the progress of a load', () => {
  it('is one line per stage where there is no terminal', () => {
    expect(shown(false)).toMatch(/^ {2}Communes : \d+\.\d s, 2 lignes\n$/);
  });

  it('fills a bar on a terminal', () => {
    expect(shown(true)).toContain(`[${'█'.repeat(12)}${'·'.repeat(12)}] Communes`);
  });

  it('tells rows, how many a second, and how long is left', () => {
    expect(shown(true)).toMatch(/Communes : 2 lignes, \d+\/s, encore \d+ s/);
  });

  it('never wraps: the name of the stage gives way', () => {
    const drawn = shown(true, 64).split('\r\u001B[K');
    expect(drawn.filter((line) => line.length >= 64)).toEqual([]);
    expect(drawn.join('')).toContain('] Commun : 2 lignes');
  });
});
