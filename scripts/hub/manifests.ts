import type { CheckReport, CheckRequest, ManifestInvalid } from '@maillage/kit';
import { fillShelves, formOf, ManifestShelf, unfollowed } from '@maillage/kit';
import { POINT_MANIFESTS, PRODUCERS } from '@maillage/services';
import { TERRITORY_PRODUCERS, VARIABLE_MANIFESTS } from '@maillage/territories';
import type { DeskProducers } from './open-desks.js';

/** Producers that come with the hub and those that manifests describe, and the manifests that cannot be followed. */
export interface ReadManifests {
  readonly producers: DeskProducers;
  /** Those of manifests alone. */
  readonly added: DeskProducers;
  readonly faults: readonly ManifestInvalid[];
}

const openShelves = () => ({
  territories: new ManifestShelf(VARIABLE_MANIFESTS, TERRITORY_PRODUCERS),
  services: new ManifestShelf(POINT_MANIFESTS, PRODUCERS),
});

/** The manifests of some folders, each where what it describes belongs. */
export function readManifests(folders: readonly string[]): ReadManifests {
  const { territories, services } = openShelves();
  const faults = fillShelves(folders, [territories, services]);
  const added = { territories: territories.added, services: services.added };
  return {
    ...{ added, faults },
    producers: {
      territories: [...TERRITORY_PRODUCERS, ...added.territories],
      services: [...PRODUCERS, ...added.services],
    },
  };
}

/** Runs a manifest dry, whatever it describes. */
export async function checkManifest(text: string, request: CheckRequest): Promise<CheckReport> {
  const { territories, services } = openShelves();
  const shelf = formOf(text, [territories, services]);
  return 'message' in shelf ? unfollowed([shelf]) : shelf.check(text, request);
}

/** A manifest's producer that is tried: its id, and the producers that it then stands among. */
export interface TriedProducer {
  readonly id: string;
  readonly producers: DeskProducers;
}

/** Producers with that of a manifest, in place of the one of its name. @throws ManifestInvalid */
export function withManifest(
  { territories, services }: DeskProducers,
  text: string,
  place: string,
): TriedProducer {
  const shelves = {
    territories: new ManifestShelf(VARIABLE_MANIFESTS, territories),
    services: new ManifestShelf(POINT_MANIFESTS, services),
  };
  if (formOf(text, [shelves.territories, shelves.services]) === shelves.territories) {
    const { id, producers } = shelves.territories.with(text, place);
    return { id, producers: { territories: producers, services } };
  }
  const { id, producers } = shelves.services.with(text, place);
  return { id, producers: { territories, services: producers } };
}
