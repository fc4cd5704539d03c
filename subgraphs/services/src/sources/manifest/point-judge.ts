import type { CheckedCodes, ItemJudge, Verdict, Wrong } from '@maillage/kit';
import { legalPoint } from '../../nearest/legal-projection.js';
import type { PointOfService } from '../../producer/producer.port.js';
import { officialCodes } from './official-codes.js';

/** Sees points as the engine will: their identifiers and their places. */
export class PointJudge implements ItemJudge<PointOfService> {
  readonly remarks = [];
  /** Points that give a commune, and those whose code ever was one. */
  private communes = { given: 0, known: 0 };
  private readonly lines = new Map<string, number>();

  get codes(): CheckedCodes {
    return { what: 'Communes', ...this.communes, former: 0 };
  }

  judge(point: PointOfService, line: number): Verdict {
    const first = this.lines.get(point.recordId);
    if (first !== undefined) {
      const reason = `« ${point.recordId} » est déjà l’identifiant de la ligne ${String(first)}`;
      return { refused: { code: 'DUPLICATE_ID', reason } };
    }
    this.lines.set(point.recordId, line);
    return this.place(point);
  }

  private place(point: PointOfService): Verdict {
    const isKnown = this.knows(point);
    const fault = misplaced(point);
    if (fault !== null) {
      const told = { ...fault, reason: `${fault.reason} ; mis au centre de sa commune` };
      return isKnown ? { refused: null, told } : { refused: fault };
    }
    if (isKnown || point.at !== undefined) return { refused: null };
    const where = point.commune === undefined ? 'sans commune' : `commune ${point.commune}`;
    const reason = `ni coordonnées ni lieu : ${where}`;
    return { refused: { code: 'PLACE_UNKNOWN', reason } };
  }

  /** Whether its commune's code ever was one; counts it. */
  private knows({ commune }: PointOfService): boolean {
    if (commune === undefined) return false;
    const isKnown = officialCodes().communes.has(commune.toUpperCase().padStart(5, '0'));
    this.communes.given += 1;
    if (isKnown) this.communes.known += 1;
    return isKnown;
  }
}

/** What is wrong with coordinates that are not in France. */
function misplaced({ at }: PointOfService): Wrong | null {
  if (at === undefined || legalPoint(at) !== null) return null;
  const where = `${String(at.lat)}, ${String(at.lon)}`;
  const isSwapped = legalPoint({ lon: at.lat, lat: at.lon }) !== null;
  if (at.lon === 0 && at.lat === 0) return { code: 'COORDINATES_ZERO', reason: where };
  return isSwapped
    ? { code: 'COORDINATES_SWAPPED', reason: `${where} : latitude et longitude sont inversées` }
    : { code: 'OUTSIDE_FRANCE', reason: `${where} : hors de France` };
}
