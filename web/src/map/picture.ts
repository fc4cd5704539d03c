import type { Deck, MapView } from '@deck.gl/core';

const PATIENCE_MS = 3000;

const nextFrame = (): Promise<void> =>
  new Promise((drawn) => {
    requestAnimationFrame(() => {
      drawn();
    });
  });

/**
 * What a deck shows, copied on a plain canvas. WebGL keeps a frame only until the end of the task
 * that drew it: the copy is taken right after the redraw, which spares `preserveDrawingBuffer`.
 */
export async function pictureOf(deck: Deck<MapView>, ratio: number): Promise<HTMLCanvasElement> {
  const source = deck.getCanvas();
  if (source === null) throw new Error('the map has no canvas');
  const before = window.devicePixelRatio;
  deck.setProps({ useDevicePixels: ratio });
  try {
    await sized(source, Math.round(source.clientWidth * ratio));
    deck.redraw('picture');
    return copyOf(source);
  } finally {
    deck.setProps({ useDevicePixels: before === 1 ? true : before });
  }
}

/** The drawing buffer follows its wished size a frame or two later. */
async function sized(canvas: HTMLCanvasElement, width: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (Math.abs(canvas.width - width) > 1 && performance.now() < end) await nextFrame();
  await nextFrame();
}

function copyOf(source: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  return copy;
}
