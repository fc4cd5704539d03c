import type { StyleSpecification } from 'maplibre-gl';
import { Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { BASEMAP_CREDIT } from './basemap-style.js';
import type { MapHandle } from './map-canvas.js';
import type { View } from './view.js';

interface BasemapProps {
  readonly style: StyleSpecification;
  readonly view: View;
  readonly isDark: boolean;
  readonly handle?: Ref<MapHandle>;
  /** It cannot be drawn after all: the map does without. */
  readonly onFailed: () => void;
}

setWorkerUrl(workerUrl);

/** A basemap under a deck.gl canvas, which leads: it listens to no hand and no key. */
export default function Basemap({ style, view, isDark, handle, onFailed }: BasemapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<LibreMap | null>(null);
  const first = useRef(view);

  useEffect(() => {
    if (frame.current === null) return undefined;
    const made = draw(frame.current, style, first.current);
    if (made === null) onFailed();
    map.current = made;
    return () => {
      map.current = null;
      made?.remove();
    };
  }, [style, onFailed]);

  useEffect(() => {
    first.current = view;
    map.current?.jumpTo(cameraOf(view));
  }, [view]);

  useImperativeHandle(handle, () => ({
    picture: (ratio) => picture(map.current, ratio),
  }));

  return (
    <>
      {/* MapLibre gives its container a place of its own: the frame around it keeps ours. */}
      <div className="map-base" data-dark={isDark} aria-hidden="true" inert>
        <div ref={frame} className="map-base-inner" />
      </div>
      <p className="map-credit">{BASEMAP_CREDIT}</p>
    </>
  );
}

const cameraOf = ({ longitude, latitude, zoom }: View) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
});

/** Null where MapLibre cannot start: a second WebGL context may be refused. */
function draw(container: HTMLElement, style: StyleSpecification, view: View): LibreMap | null {
  try {
    return new LibreMap({
      container,
      style,
      ...cameraOf(view),
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
    });
  } catch {
    return null;
  }
}

/** The basemap as an image, taken in the task that draws it. */
async function picture(map: LibreMap | null, ratio: number): Promise<HTMLCanvasElement> {
  if (map === null) throw new Error('no basemap is drawn');
  const before = map.getPixelRatio();
  map.setPixelRatio(ratio);
  await map.once('idle');
  map.redraw();
  const source = map.getCanvas();
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  map.setPixelRatio(before);
  return copy;
}
