import type { Mapped } from '@maillage/kit';
import { LeftOut, Refused } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';
import { placed, told } from '../point.map.js';
import type { ApiAddress, ApiDays, ApiRecord } from './api.schema.js';
import { accessible, isOnEarth, page, sharedMailbox } from './contact.map.js';
import { kindOfPivot } from './dila.kinds.js';
import { identity } from './identity.map.js';
import { weekHours, weekNotes } from './office-hours.map.js';
import type { OpenDays } from './office.schema.js';

/** Local services, and those that are national too; `SI` is a national administration. */
const LOCAL = new Set(['SL', 'SIL']);

/**
 * An office of the API in our words: under the id that it had in the files, where it had one, so that
 * it keeps its history; its new id is a key.
 */
export function fromApiRecord(record: ApiRecord): Mapped<PointOfService> {
  if (!LOCAL.has(record.categorie ?? '')) return new LeftOut('administration nationale');
  const pivot = record.pivot[0]?.type_service_local;
  if (pivot === undefined) return new Refused('KIND_MISSING', `${record.id} : pivot est vide.`);
  const kind = kindOfPivot(pivot, record.nom);
  if (kind === undefined) {
    return new Refused(
      'KIND_NEW',
      `La nature « ${pivot} » n’est pas dans la table (${record.id}).`,
    );
  }
  const address = physical(record.adresse);
  return {
    ...{ kind, name: record.nom },
    ...known(kind, record),
    ...position(address),
    ...(record.code_insee_commune !== undefined && { commune: record.code_insee_commune }),
    ...told({ ...detailsOf(record), ...postal(address) }),
  };
}

function known(kind: string, record: ApiRecord): Pick<PointOfService, 'recordId' | 'keys'> {
  const id = record.ancien_code_pivot ?? record.id;
  const codeInsee = record.code_insee_commune ?? '';
  const { recordId = id, keys = [] } = identity(kind, { id, Nom: record.nom, codeInsee });
  return { recordId, keys: [`dila:${record.id}`, ...keys] };
}

/** Where people go, before where letters go. */
const physical = (addresses: readonly ApiAddress[]): ApiAddress | undefined =>
  addresses.find(({ type_adresse }) => type_adresse === 'Adresse') ?? addresses[0];

function position(address: ApiAddress | undefined): ReturnType<typeof placed> {
  const lon = Number(address?.longitude ?? NaN);
  const lat = Number(address?.latitude ?? NaN);
  return isOnEarth(lon, lat) ? placed(lon, lat) : undefined;
}

function postal(address: ApiAddress | undefined) {
  if (address === undefined) return {};
  const { complement1, complement2, numero_voie, service_distribution } = address;
  const lines = [complement1, complement2, numero_voie, service_distribution].filter(Boolean);
  return {
    address: lines.join(', ') || undefined,
    ...{ postalCode: address.code_postal, city: address.nom_commune },
    accessible: accessible(address.accessibilite),
  };
}

function detailsOf(record: ApiRecord) {
  const days = record.plage_ouverture.map(asOpenDays);
  const notes = [weekNotes(days), record.commentaire_plage_ouverture].filter(Boolean);
  return {
    phone: record.telephone[0]?.valeur,
    email: sharedMailbox(record.adresse_courriel),
    website: page(record.site_internet[0]?.valeur),
    hours: weekHours(days),
    hoursNote: notes.join(' ; ') || undefined,
    more: record.siret === undefined ? undefined : { siret: record.siret },
  };
}

const asOpenDays = (days: ApiDays): OpenDays => ({
  début: days.nom_jour_debut?.toLowerCase(),
  fin: days.nom_jour_fin?.toLowerCase(),
  PlageH: [
    { début: days.valeur_heure_debut_1, fin: days.valeur_heure_fin_1 },
    { début: days.valeur_heure_debut_2, fin: days.valeur_heure_fin_2 },
  ],
  Note: days.commentaire,
});
