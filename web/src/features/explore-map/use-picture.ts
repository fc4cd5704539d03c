import type { RefObject } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { BASEMAP_CREDIT } from '../../map/basemap-style.js';
import type { MapHandle } from '../../map/map-canvas.js';
import type { Palette } from '../../map/palette.js';
import { shade } from '../../map/palette.js';
import { useClassWords } from '../../map/use-class-words.js';
import type { Look } from '../../map/view.js';
import type { LegendLine } from './export-png.js';
import { exportPng } from './export-png.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { MEASURE_WORDS } from './measure.words.js';
import type { MapData } from './use-map-data.js';
import { unseenOf } from './use-map-data.js';

interface Shown {
  readonly state: MapState;
  readonly title: string;
  readonly data: MapData;
  readonly palette: Palette;
  readonly look: Look;
  readonly map: RefObject<MapHandle | null>;
  readonly base: RefObject<MapHandle | null>;
}

/** Makes an image of what is shown and hands it to the browser to save. */
export function usePicture(shown: Shown): (ratio: number) => Promise<void> {
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const { unit } = useWords(MEASURE_WORDS)[shown.state.measure];
  const legend = useLegendLines(shown);
  return async (ratio) => {
    const handles = [shown.base.current, shown.map.current].filter((handle) => handle !== null);
    const maps: HTMLCanvasElement[] = [];
    for (const handle of handles) maps.push(await handle.picture(ratio));
    const today = formats.day(new Date().toISOString().slice(0, 10));
    const sources = shown.data.sources.map(
      ({ title, producer, licence, vintage }) =>
        `${title}, ${producer}. ${formats.labelled(words.licence, licence)}. ${formats.labelled(words.date, formats.vintage(vintage))}.`,
    );
    const credit = shown.base.current === null ? '' : ` ${BASEMAP_CREDIT}.`;
    const made = `${words.madeOn(today)}, ${words.outlinesAre[shown.data.worth]}.${credit} ${window.location.host}`;
    const { asOf } = shown.state;
    const then = asOf === null ? [] : [`${words.asOf(formats.day(asOf))}, ${words.perimeterToday}`];
    const caption = {
      ...{ title: shown.title, unit, legend, view: shown.look },
      notes: [...then, ...new Set(sources), made],
      distance: formats.distance,
    };
    save(await exportPng(maps, caption, ratio), ratio, asOf);
  };
}

function useLegendLines({ data, palette }: Shown): readonly LegendLine[] {
  const words = useWords(MAP_WORDS);
  const { boundsOf, missing: noValue } = useClassWords();
  const { count } = useFormats();
  if (data.figures === null) return [];
  const { classes, missing } = data.figures.classes;
  const lines = classes.map((each, rank) => {
    const color = shade(palette, rank, classes.length);
    return { color, hatched: false, text: `${boundsOf(each)} (${count(each.count)})` };
  });
  const unseen = unseenOf(data);
  const none = (text: string, held: number) =>
    held > 0 ? [{ color: palette.missing, hatched: true, text: `${text} (${count(held)})` }] : [];
  return [...lines, ...none(noValue, missing), ...none(words.notObserved, unseen)];
}

function save(image: Blob, ratio: number, asOf: string | null): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  const parts = ['maillage-carte', asOf, ratio === 1 ? null : `${String(ratio)}x`];
  link.download = `${parts.filter((part) => part !== null).join('-')}.png`;
  link.click();
  // The browser has its own copy once the click is done; a moment is left to slow ones.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
