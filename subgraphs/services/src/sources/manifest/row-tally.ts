import type { RawRow } from '@maillage/kit';
import { LeftOut, Refused } from '@maillage/kit';
import type { z } from 'zod';
import { legalPoint } from '../../nearest/legal-projection.js';
import type { PointOfService } from '../../producer/producer.port.js';
import type { ManifestRow } from './manifest.row.js';
import { officialCodes } from './official-codes.js';

/** Rows that share what is wrong with them. */
export interface ToldRows {
  readonly code: string;
  /** The column at fault; null for the row as a whole. */
  readonly column: string | null;
  readonly rows: number;
  /** Of the first. */
  readonly line: number;
  /** Of the first, in French. */
  readonly reason: string;
}

/** What becomes of the rows that were looked at. */
export interface CheckedRows {
  readonly read: number;
  /** Whether the file goes on. */
  readonly isPartial: boolean;
  readonly kept: number;
  readonly leftOut: number;
  readonly refused: number;
  readonly communes: { readonly given: number; readonly known: number };
  readonly wrong: readonly ToldRows[];
}

/** What becomes of rows: counted by what is wrong, with the first of each. */
export class RowTally {
  read = 0;
  kept = 0;
  leftOut = 0;
  refused = 0;
  /** Kept rows that give a commune, and those whose code ever was one. */
  communes = { given: 0, known: 0 };
  private readonly told = new Map<string, ToldRows>();
  private readonly lines = new Map<string, number>();

  constructor(private readonly schema: z.ZodType<ManifestRow>) {}

  /** What is wrong, the most frequent first. */
  get wrong(): ToldRows[] {
    return [...this.told.values()].sort((a, b) => b.rows - a.rows || a.line - b.line);
  }

  add({ line, value, fault }: RawRow): void {
    this.read += 1;
    if (fault !== undefined) {
      this.refuse('ROW_MALFORMED', null, line, fault);
      return;
    }
    const parsed = this.schema.safeParse(value);
    if (!parsed.success) this.refuseInvalid(line, parsed.error);
    else if (parsed.data instanceof LeftOut) this.leftOut += 1;
    else if (parsed.data instanceof Refused)
      this.refuse(parsed.data.code, null, line, parsed.data.reason);
    else this.place(parsed.data, line);
  }

  private refuseInvalid(line: number, { issues }: z.ZodError): void {
    this.refused += 1;
    for (const { path, message } of issues)
      this.tell('ROW_INVALID', path.map(String).join('.'), line, message);
  }

  private place(point: PointOfService, line: number): void {
    const first = this.lines.get(point.recordId);
    if (first !== undefined) {
      const reason = `« ${point.recordId} » est déjà l’identifiant de la ligne ${String(first)}`;
      this.refuse('DUPLICATE_ID', null, line, reason);
      return;
    }
    this.lines.set(point.recordId, line);
    const isKnown = this.knows(point);
    const fault = misplaced(point);
    if (fault !== null && isKnown)
      this.tell(fault.code, null, line, `${fault.reason} ; mis au centre de sa commune`);
    if (isKnown || (point.at !== undefined && fault === null)) this.kept += 1;
    else if (fault === null) {
      const where = point.commune === undefined ? 'sans commune' : `commune ${point.commune}`;
      this.refuse('PLACE_UNKNOWN', null, line, `ni coordonnées ni lieu : ${where}`);
    } else this.refuse(fault.code, null, line, fault.reason);
  }

  /** Whether its commune's code ever was one; counts it. */
  private knows({ commune }: PointOfService): boolean {
    if (commune === undefined) return false;
    const isKnown = officialCodes().communes.has(commune.toUpperCase().padStart(5, '0'));
    this.communes.given += 1;
    if (isKnown) this.communes.known += 1;
    return isKnown;
  }

  private refuse(code: string, column: string | null, line: number, reason: string): void {
    this.refused += 1;
    this.tell(code, column, line, reason);
  }

  private tell(code: string, column: string | null, line: number, reason: string): void {
    const key = `${code} ${column ?? ''}`;
    const before = this.told.get(key) ?? { code, column, rows: 0, line, reason };
    this.told.set(key, { ...before, rows: before.rows + 1 });
  }
}

interface Misplaced {
  readonly code: string;
  readonly reason: string;
}

/** What is wrong with coordinates that are not in France. */
function misplaced({ at }: PointOfService): Misplaced | null {
  if (at === undefined || legalPoint(at) !== null) return null;
  const where = `${String(at.lat)}, ${String(at.lon)}`;
  const isSwapped = legalPoint({ lon: at.lat, lat: at.lon }) !== null;
  if (at.lon === 0 && at.lat === 0) return { code: 'COORDINATES_ZERO', reason: where };
  return isSwapped
    ? { code: 'COORDINATES_SWAPPED', reason: `${where} : latitude et longitude sont inversées` }
    : { code: 'OUTSIDE_FRANCE', reason: `${where} : hors de France` };
}
