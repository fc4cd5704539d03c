import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import type { Catalogue } from '../kind/catalogue.js';
import type { OperatorType } from '../kind/kind.type.js';
import type { SourceRecord } from '../source/source.type.js';
import { ServiceUnknown } from './service.errors.js';
import type { ServiceLoaders } from './service.loaders.js';
import type { ServiceRepository } from './service.repository.js';
import { toService } from './service.row.js';
import type { Service } from './service.type.js';

/** What a list of services asks for. */
export interface ServiceList {
  readonly kinds: readonly string[] | null;
  readonly operatorTypes: readonly OperatorType[] | null;
  readonly within: string | null;
  readonly page: PageArgs;
}

/** A service of today or of the past, by an id that it has or had. @throws ServiceUnknown */
export async function serviceOf(id: string, services: ServiceLoaders): Promise<Service> {
  const row = await services.byId.load(id);
  if (row === null) throw new ServiceUnknown(id);
  return toService(row);
}

/** What can be asked about services. */
export class ServiceService {
  constructor(private readonly services: ServiceRepository) {}

  /** A page by name. @throws KindUnknown, PageSizeInvalid, CursorInvalid */
  async list(
    { kinds, operatorTypes, within, page }: ServiceList,
    catalogue: Catalogue,
  ): Promise<Connection<Service>> {
    checkPageSize(page.first);
    const wanted = await catalogue.kinds(kinds, operatorTypes);
    const filter = { kinds: wanted.map((k) => k.num), within };
    const name = `services:${within ?? ''}:${wanted.map((k) => k.code).join('+')}`;
    const after =
      page.after == null ? ['', ''] : decodeCursor(name, page.after, ['string', 'string']);
    const rows = await this.services.page(filter, page.first, [String(after[0]), String(after[1])]);
    const count = (): Promise<number> => this.services.count(filter);
    return pageOf(rows.map(toService), page.first, count, (s) =>
      encodeCursor(name, [s.name, s.id]),
    );
  }

  /** The producers' rows behind a service. */
  async records(service: Service, catalogue: Catalogue): Promise<SourceRecord[]> {
    const rows = await this.services.records(service.id);
    return Promise.all(
      rows.map(async ({ source, recordId, line }) => {
        return { source: await catalogue.source(source), recordId, line };
      }),
    );
  }
}
