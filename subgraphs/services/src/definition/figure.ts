/** Figures that the hub shows. */
export enum Figure {
  COUNT = 'COUNT',
  PER_10000 = 'PER_10000',
  PER_KM2 = 'PER_KM2',
  INTERVAL = 'INTERVAL',
  UNRELIABLE = 'UNRELIABLE',
  SMOOTHED = 'SMOOTHED',
  RANK = 'RANK',
  DISTANCE = 'DISTANCE',
  COUNT_AT = 'COUNT_AT',
  OPENING_RATE = 'OPENING_RATE',
  CLOSURE_RATE = 'CLOSURE_RATE',
}

/** What a figure is, how it is computed and what it does not say, in two languages. */
export interface FigureWords {
  readonly label: string;
  readonly labelEn: string;
  readonly formula: string;
  readonly formulaEn: string;
  readonly limits: string;
  readonly limitsEn: string;
  /** Anchor in docs/methods.md. */
  readonly section: string;
}
