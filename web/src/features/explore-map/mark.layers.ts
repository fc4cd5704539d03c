import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import { inkOn, markColor, markLetter } from './mark-look.js';
import type { Mark } from './marks.js';
import { radiusOf } from './marks.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Services alone as discs with the letter of their kind, clusters as discs with their number. */
export function markLayers(marks: readonly Mark[], pointed: string | null): Layer[] {
  const discs = new ScatterplotLayer<Mark>({
    id: 'marks',
    data: marks as Mark[],
    getPosition: (mark) => mark.position,
    getRadius: radiusOf,
    radiusUnits: 'pixels',
    getFillColor: ({ kind }) => [...markColor(kind)] as [number, number, number],
    stroked: true,
    getLineColor: ({ key }) => (key === pointed ? [0, 0, 0] : [255, 255, 255]),
    getLineWidth: ({ key }) => (key === pointed ? 4 : 1.5),
    lineWidthUnits: 'pixels',
    updateTriggers: { getLineColor: pointed, getLineWidth: pointed },
  });
  const words = new TextLayer<Mark>({
    id: 'mark-words',
    data: marks as Mark[],
    getPosition: (mark) => mark.position,
    getText: ({ count, kind }) => (count === 1 ? markLetter(Math.max(kind, 0)) : String(count)),
    getSize: ({ count }) => (count === 1 ? 11 : 12),
    fontWeight: 700,
    fontFamily: 'sans-serif',
    getColor: ({ kind }) => [...inkOn(markColor(kind))] as [number, number, number],
    characterSet: LETTERS,
  });
  return [discs, words];
}
