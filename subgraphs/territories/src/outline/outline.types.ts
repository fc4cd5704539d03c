import type { Topology } from 'topojson-specification';
import type { OutlinePrecision } from './outline-precision.js';

/** A point in grid units (see grid.ts): x eastwards, y northwards. */
export type Point = readonly [number, number];

/** An open ring: the first point is not repeated at the end. */
export type Ring = readonly Point[];

/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** The levels drawn by merging communes. */
export const MERGED_LEVELS = ['EPCI', 'ARRONDISSEMENT', 'DEPARTEMENT', 'REGION'] as const;
export type MergedLevel = (typeof MERGED_LEVELS)[number];
export type OutlineLevel = 'COMMUNE' | 'COLLECTIVITE' | MergedLevel;

/** A living commune, known by its centre only. */
export interface CommuneCentre {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** 'metro', 'drom' or 'com'. */
  readonly zone: string;
  readonly parents: Readonly<Partial<Record<MergedLevel, string | undefined>>>;
}

/** An overseas collectivity, COL-975 and the like. */
export interface CollectiviteCentre {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

/** The limits of living territories as producers give them, by id. */
export type RealOutlines = ReadonlyMap<string, readonly Polygon[]>;

export interface OutlineInput {
  /** None unless producers' files were taken in. */
  readonly real?: RealOutlines;
  readonly communes: readonly CommuneCentre[];
  readonly collectivites: readonly CollectiviteCentre[];
}

export interface LevelTopology {
  readonly level: OutlineLevel;
  /** One object, `territories`, whose geometries bear the ids of the territories. */
  readonly topology: Topology;
}

export interface Outlines {
  readonly files: readonly LevelTopology[];
  /** In km²; a territory drawn as a mere dot has none. */
  readonly areas: ReadonlyMap<string, number>;
  /** In degrees. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly precisions: ReadonlyMap<string, OutlinePrecision>;
}

/** What a territory looks like, in grid units. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly Polygon[];
  /** A dot that only marks a place has no area. */
  readonly precision: OutlinePrecision;
}
