import type { DataSource } from 'typeorm';
import { DatedChoroplethRepository } from '../choropleth/dated-choropleth.repository.js';
import { DatedChoroplethService } from '../choropleth/dated-choropleth.service.js';
import { DatedCountRepository } from '../count/dated-count.repository.js';
import { DatedCountService } from '../count/dated-count.service.js';
import { ObservationService } from '../observation/observation.service.js';
import { OpeningsRepository } from '../rate/openings.repository.js';
import { OpeningsService } from '../rate/openings.service.js';
import { TurnoverRepository } from '../rate/turnover.repository.js';
import { TurnoverService } from '../rate/turnover.service.js';
import { CoverageRepository } from './coverage.repository.js';
import { CoverageService } from './coverage.service.js';

/** What answers for figures over time. */
export interface DatedFigures {
  readonly counts: DatedCountService;
  readonly choropleths: DatedChoroplethService;
  readonly turnovers: TurnoverService;
  readonly openings: OpeningsService;
  readonly observations: ObservationService;
}

/** Wires them to the database. */
export function datedFigures(database: DataSource): DatedFigures {
  const coverages = new CoverageRepository(database);
  const observed = new CoverageService(coverages);
  const counts = new DatedCountRepository(database);
  const choropleths = new DatedChoroplethRepository(database);
  const turnovers = new TurnoverRepository(database);
  const openings = new OpeningsRepository(database);
  return {
    counts: new DatedCountService(counts, coverages, observed),
    choropleths: new DatedChoroplethService(choropleths, coverages, observed),
    turnovers: new TurnoverService({ turnovers, counts, coverages }, observed),
    openings: new OpeningsService(openings, coverages, observed),
    observations: new ObservationService(coverages, observed),
  };
}
