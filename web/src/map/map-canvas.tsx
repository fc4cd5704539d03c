import type { Layer, PickingInfo } from '@deck.gl/core';
import { Deck, MapView } from '@deck.gl/core';
import type { CanvasContext } from '@luma.gl/core';
import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { painted } from './painted.js';
import { pictureOf } from './picture.js';
import type { LonLat, View } from './view.js';

/** What may be asked of a map that is drawn. */
export interface MapHandle {
  /** The map as an image, `ratio` pixels for each of the page's. */
  readonly picture: (ratio: number) => Promise<HTMLCanvasElement>;
}

/** Where the hand is on the canvas: in pixels from its upper left, and in degrees. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly lonLat: LonLat;
}

interface MapCanvasProps {
  readonly layers: readonly Layer[];
  /** Where to look first, and again each time it is another object. */
  readonly view: View;
  readonly label: string;
  readonly onView: (view: View, width: number, height: number) => void;
  /** What the pointer looks like; a drag has its own. */
  readonly cursor: 'grab' | 'pointer';
  readonly onClick: (spot: Spot) => void;
  /** Null once the hand has left the canvas. */
  readonly onHover: (spot: Spot | null) => void;
  /** Once a frame in which every layer was drawn is on the screen, and no other is to come. */
  readonly onDrawn: () => void;
  readonly handle?: Ref<MapHandle>;
}

/** The keyboard has buttons of its own: deck.gl's canvas would be one more stop without a name. */
const CONTROLLER = { dragRotate: false, touchRotate: false, keyboard: false } as const;

/**
 * A deck.gl canvas; its parent says what to draw. Only the browser may load this module. No layer is
 * `pickable`: deck.gl would draw 35,000 communes once more, and wait for it, under every move of the
 * hand. The parent finds what is at a spot.
 */
export function MapCanvas(props: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const deck = useRef<Deck<MapView> | null>(null);
  const latest = useRef(props);
  /** Where it looks now: a change of size must not bring back where it looked first. */
  const seen = useRef(props.view);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const parent = frame.current;
    if (parent === null) return undefined;
    const made = makeDeck(parent, latest, seen);
    deck.current = made;
    return () => {
      deck.current = null;
      // deck.gl's device may still be starting: it must end before it is freed (deck.gl#10266).
      setTimeout(() => {
        made.finalize();
      }, 0);
    };
  }, []);

  useEffect(() => {
    deck.current?.setProps({ layers: [...props.layers] });
  }, [props.layers]);

  useEffect(() => {
    seen.current = props.view;
    deck.current?.setProps({ initialViewState: { ...props.view } });
  }, [props.view]);

  useImperativeHandle(props.handle, () => ({
    picture: (ratio) => {
      if (deck.current === null) throw new Error('the map is not drawn yet');
      return pictureOf(deck.current, ratio);
    },
  }));

  return <div ref={frame} className="map-canvas" role="img" aria-label={props.label} />;
}

function makeDeck(
  parent: HTMLDivElement,
  latest: { readonly current: MapCanvasProps },
  seen: { current: View },
) {
  const tell = () => {
    latest.current.onView(seen.current, parent.clientWidth, parent.clientHeight);
  };
  let surface: CanvasContext | null = null;
  let frames = 0;
  const deck: Deck<MapView> = new Deck<MapView>({
    parent,
    onDeviceInitialized: (device) => {
      surface = device.getDefaultCanvasContext();
    },
    onLoad: () => {
      // Without its keyboard, deck.gl still puts the canvas among the stops of the page, with no outline.
      parent.querySelector('canvas')?.setAttribute('tabindex', '-1');
    },
    layerFilter: () => hasSize(surface),
    views: new MapView({ repeat: false }),
    controller: CONTROLLER,
    initialViewState: { ...latest.current.view },
    layers: [...latest.current.layers],
    getCursor: ({ isDragging }) => (isDragging ? 'grabbing' : latest.current.cursor),
    onViewStateChange: ({ viewState: { longitude, latitude, zoom } }) => {
      seen.current = { longitude, latitude, zoom };
      tell();
    },
    onResize: tell,
    onClick: (at) => {
      const spot = spotOf(at);
      if (spot !== null) latest.current.onClick(spot);
    },
    onHover: (at) => {
      latest.current.onHover(spotOf(at));
    },
    onAfterRender: ({ gl }) => {
      const { layers, onDrawn } = latest.current;
      if (!hasSize(surface) || layers.length === 0 || !layers.every((l) => l.isLoaded)) return;
      frames += 1;
      const frame = frames;
      void painted(gl).then((isPainted) => {
        // An earlier frame may be seen after a later one.
        if (isPainted && frame === frames) onDrawn();
      });
    },
  });
  return deck;
}

/**
 * Whether a canvas has been measured. Until then it is of 300 × 150 pixels: 35,000 communes drawn
 * there are drawn for nothing, and the change of size waits a second for it on the page's thread.
 */
const hasSize = (surface: CanvasContext | null): boolean => surface?.isInitialized === true;

function spotOf({ x, y, coordinate }: PickingInfo): Spot | null {
  const [lon, lat] = coordinate ?? [];
  if (lon === undefined || lat === undefined || x < 0 || y < 0) return null;
  return { x, y, lonLat: [lon, lat] };
}
