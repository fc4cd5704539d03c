import type { ChangeFilter } from '../change/change-filter.type.js';
import type { FilterReader } from '../change/filter-reader.js';
import type { ChangePictureRepository } from './change-picture.repository.js';
import type { ChangePoints } from './change-points.type.js';
import type { ChangeWindows } from './change-windows.type.js';

/** More marks than this neither help the reader nor the browser. */
const MOST_POINTS = 20_000;
const MOST_WINDOWS = 2000;

/** A list of changes as a map and a timeline show it. */
export class ChangePictureService {
  constructor(
    private readonly pictures: ChangePictureRepository,
    private readonly filters: FilterReader,
  ) {}

  /** Where what a filter lets through happened. @throws ChangeFilterInvalid, ReformUnknown */
  async points(filter: ChangeFilter): Promise<ChangePoints> {
    const values = this.filters.valuesOf(filter);
    const [, , natures] = values;
    return { ...(await this.pictures.points(values, MOST_POINTS)), natureCodes: [...natures] };
  }

  /** When it happened, as far as it is known. @throws ChangeFilterInvalid, ReformUnknown */
  windows(filter: ChangeFilter): Promise<ChangeWindows> {
    return this.pictures.windows(this.filters.valuesOf(filter), MOST_WINDOWS);
  }
}
