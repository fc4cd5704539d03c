import type { Color } from '../../map/color.js';
import { scaleBar } from '../../map/scale-bar.js';
import type { View } from '../../map/view.js';

/** A line of the legend of an image. */
export interface LegendLine {
  readonly color: Color;
  readonly hatched: boolean;
  readonly text: string;
}

/** What stands around the map on an image, so that it can be read alone. */
export interface Caption {
  readonly title: string;
  readonly unit: string;
  readonly legend: readonly LegendLine[];
  /** Sources with their date, the day of the image, what outlines are worth. */
  readonly notes: readonly string[];
  readonly distance: (metres: number) => string;
  readonly view: View;
}

interface Page {
  readonly ink: string;
  readonly ground: string;
  readonly sea: string;
}

const EDGE = 16;
const LINE = 18;
const SMALL = '12px sans-serif';
const BAR_PIXELS = 120;

/** Lays out the maps, bottom first, with their caption, as a PNG. */
export async function exportPng(
  maps: readonly HTMLCanvasElement[],
  caption: Caption,
  ratio: number,
): Promise<Blob> {
  const [first] = maps;
  if (first === undefined) throw new Error('no map to draw');
  const [width, height] = [first.width / ratio, first.height / ratio];
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('this browser draws no canvas');
  pen.font = SMALL;
  const notes = caption.notes.flatMap((note) => wrapped(pen, note, width - 2 * EDGE));
  pen.font = TITLE;
  const title = wrapped(pen, caption.title, width - 2 * EDGE);
  const top = EDGE + title.length * TITLE_LINE + EDGE / 2;
  const rows = legendRows(caption.legend.length, width);
  const bottom = EDGE + LINE * (1 + rows) + EDGE / 2 + notes.length * LINE + EDGE;
  sheet.width = Math.round(width * ratio);
  sheet.height = Math.round((top + height + bottom) * ratio);
  pen.scale(ratio, ratio);
  const page = pageColors();
  fill(pen, page.ground, 0, 0, width, top + height + bottom);
  fill(pen, page.sea, 0, top, width, height);
  pen.fillStyle = page.ink;
  pen.font = TITLE;
  writeLines(pen, title, EDGE + TITLE_LINE * 0.75, TITLE_LINE);
  for (const map of maps) pen.drawImage(map, 0, top, width, height);
  drawBar(pen, caption, width, top + height, page);
  drawLegend(pen, caption, width, top + height + EDGE, page);
  pen.font = SMALL;
  pen.fillStyle = page.ink;
  writeLines(pen, notes, top + height + EDGE * 1.5 + LINE * (1.7 + rows), LINE);
  return blobOf(sheet);
}

const TITLE = 'bold 20px sans-serif';
const TITLE_LINE = 26;
const COLUMN = 190;

const columnsIn = (width: number): number => Math.max(1, Math.floor((width - 2 * EDGE) / COLUMN));
const legendRows = (lines: number, width: number): number => Math.ceil(lines / columnsIn(width));

function pageColors(): Page {
  const { color, backgroundColor: ground } = getComputedStyle(document.body);
  const frame = document.querySelector('.map-frame');
  return { ink: color, ground, sea: frame ? getComputedStyle(frame).backgroundColor : ground };
}

function fill(
  pen: CanvasRenderingContext2D,
  color: string,
  ...box: [number, number, number, number]
): void {
  pen.fillStyle = color;
  pen.fillRect(...box);
}

function writeLines(
  pen: CanvasRenderingContext2D,
  lines: readonly string[],
  from: number,
  step: number,
): void {
  lines.forEach((line, rank) => {
    pen.fillText(line, EDGE, from + rank * step);
  });
}

function drawLegend(
  pen: CanvasRenderingContext2D,
  { unit, legend }: Caption,
  width: number,
  top: number,
  { ink }: Page,
): void {
  pen.font = 'bold 13px sans-serif';
  pen.fillStyle = ink;
  pen.fillText(unit, EDGE, top + LINE * 0.7);
  pen.font = SMALL;
  const columns = columnsIn(width);
  legend.forEach(({ color, hatched, text }, rank) => {
    const x = EDGE + (rank % columns) * COLUMN;
    const y = top + LINE * (1 + Math.floor(rank / columns));
    fill(pen, `rgb(${color.slice(0, 3).join(' ')})`, x, y, 22, 13);
    pen.strokeStyle = ink;
    pen.lineWidth = 0.75;
    pen.strokeRect(x, y, 22, 13);
    if (hatched) hatch(pen, x, y);
    pen.fillStyle = ink;
    pen.fillText(text, x + 28, y + 11);
  });
}

function hatch(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.beginPath();
  for (const step of [4, 9, 14, 19]) {
    pen.moveTo(x + Math.max(0, step - 10), y + Math.min(13, step));
    pen.lineTo(x + step, y);
  }
  pen.stroke();
}

function drawBar(
  pen: CanvasRenderingContext2D,
  { view, distance }: Caption,
  width: number,
  bottom: number,
  { ink, ground }: Page,
): void {
  const bar = scaleBar(view.latitude, view.zoom, BAR_PIXELS);
  const [x, y] = [width - EDGE - bar.pixels, bottom - EDGE];
  fill(pen, ground, x - 6, y - 22, bar.pixels + 12, 30);
  fill(pen, ink, x, y, bar.pixels, 3);
  pen.font = SMALL;
  pen.fillText(distance(bar.metres), x, y - 6);
}

/** A sentence cut where it would leave the sheet. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (pen.measureText(longer).width <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function blobOf(sheet: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob === null) reject(new Error('the image is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}
