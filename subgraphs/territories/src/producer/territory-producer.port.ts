import type { BilingualInfo, Producer } from '@maillage/kit';
import type { TerritoryLevel } from '../territory/territory-level.js';

/** A class of a variable whose values are classes. */
export interface ProducedCategory {
  /** Stable name, as in an address: `bourg-rural`. */
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
}

/** Something that a producer measures, or says, of territories. */
export interface ProducedVariable {
  /** Stable name, as in an address: `densite`. */
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  /** What one of it is, in French; empty where values are classes. */
  readonly unit: string;
  /** What it says, and how to read it. */
  readonly definition: string;
  readonly definitionEn: string;
  /** Its classes in their order; null where values are numbers. */
  readonly categories: readonly ProducedCategory[] | null;
  /** What a commune that a file does not list is worth: a number or a class. Null where nothing is known of it. */
  readonly unlisted: number | string | null;
  /** Whether a commune made of others has the sum of theirs; classes are kept where all agree. */
  readonly isSummed: boolean;
}

/** A value of a variable for a territory. */
export interface ProducedValue {
  readonly about: 'VALUE';
  /** Code of one of the producer's variables. */
  readonly variable: string;
  readonly level: TerritoryLevel;
  /** The official code as written; the engine finds what it names. */
  readonly code: string;
  /** A number, the code of a class, or null where the producer says that there is none. */
  readonly value: number | string | null;
  /** Why there is none, in French. */
  readonly missing?: string;
}

/** Tables of territories that a producer may complete, or replace. */
export type TerritoryTable = 'OUTLINE' | 'CENTRE' | 'MOVEMENT' | 'MEMBERSHIP' | 'OFFICIAL_CODE';

/** A fact for one of these tables: kept as it is, and read again by whoever loads the table. */
export interface ProducedFact {
  readonly about: TerritoryTable;
  /** Its own in a snapshot; the same from one snapshot to the next. */
  readonly record: string;
  /** What sort of thing it is, as told in a history: a level, a kind of event. */
  readonly kind: string;
  /** JSON; who writes it checks it when it is read again. */
  readonly data: object;
}

/** What a row says of a territory. */
export type TerritoryItem = ProducedValue | ProducedFact;

/** What a snapshot may do without a steward; the engine's defaults stand where it is silent. */
export interface TerritoryBounds {
  /** Share of rows that may be refused. */
  readonly refused?: number;
  /** Share of records that the snapshot before had and that may be gone. */
  readonly lost?: number;
  /** Share of records of both that may say otherwise. */
  readonly changed?: number;
}

/** A producer of facts about territories: a folder that can be removed. */
export interface TerritoryProducer extends Producer<TerritoryItem> {
  /** Those whose values it gives; none for one that completes tables. */
  readonly variables: readonly ProducedVariable[];
  /** The day of the official code that its codes are of, always or by the day described; that day unless said. */
  readonly codesOn?: string | Readonly<Record<string, string>>;
  readonly bounds?: TerritoryBounds;
}

/** One whose folder is here: what it says of itself is in both languages. */
export interface BilingualProducer extends TerritoryProducer {
  readonly info: BilingualInfo;
}
