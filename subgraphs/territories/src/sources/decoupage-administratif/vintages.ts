/** One yearly code, and the package that carries it. */
export interface Vintage {
  /** The code is that of 1 January of this year. */
  readonly year: number;
  readonly package: string;
  /**
   * Year of the municipal populations inside: deduced from the INSEE page that the package's README
   * names. The code of 2026 repeats the populations of 2023, that of 2023 those of 2020.
   */
  readonly populations: number;
}

/** From the oldest; no package carries 2020. */
export const VINTAGES: readonly Vintage[] = [
  { year: 2019, package: 'decoupage-administratif-2019', populations: 2016 },
  { year: 2021, package: 'decoupage-administratif-2021', populations: 2019 },
  { year: 2022, package: 'decoupage-administratif-2022', populations: 2020 },
  { year: 2023, package: 'decoupage-administratif-2023', populations: 2020 },
  { year: 2024, package: 'decoupage-administratif-2024', populations: 2022 },
  { year: 2025, package: 'decoupage-administratif-2025', populations: 2023 },
  { year: 2026, package: '@etalab/decoupage-administratif', populations: 2023 },
];

/** The package whose file historique-communes.json tells every state up to its own year. */
export const HISTORY_PACKAGE = 'decoupage-administratif-2019';
