import type { DataSource } from 'typeorm';
import { DatedChoroplethRepository } from '../choropleth/dated-choropleth.repository.js';
import { DatedChoroplethService } from '../choropleth/dated-choropleth.service.js';
import { DatedCountRepository } from '../count/dated-count.repository.js';
import { DatedCountService } from '../count/dated-count.service.js';
import { CoverageRepository } from './coverage.repository.js';
import { CoverageService } from './coverage.service.js';

/** What answers for figures over time. */
export interface DatedFigures {
  readonly counts: DatedCountService;
  readonly choropleths: DatedChoroplethService;
}

/** Wires them to the database. */
export function datedFigures(database: DataSource): DatedFigures {
  const coverages = new CoverageRepository(database);
  const observed = new CoverageService(coverages);
  const counts = new DatedCountRepository(database);
  const choropleths = new DatedChoroplethRepository(database);
  return {
    counts: new DatedCountService(counts, coverages, observed),
    choropleths: new DatedChoroplethService(choropleths, coverages, observed),
  };
}
