import type { BilingualInfo } from '@maillage/kit';

/** A network that publishes a GTFS file: another one is another entry of this list. */
export interface Network extends Omit<BilingualInfo, 'verified'> {
  /** Folder of its editions under a mirror: `<folder>/<stamp>/gtfs.zip`, or the archive's files as they are. */
  readonly folder: string;
  /** Where the archive is published, when that is known. */
  readonly archive?: string;
}

/** What every such network should be read with. */
const COMMON_DEFECTS = [
  {
    fr: 'Horaires prévus : ni retards ni suppressions du jour.',
    en: 'Planned times: neither delays nor cancellations of the day.',
  },
  {
    fr: 'Ne dit rien des autres réseaux qui desservent le même territoire (cars régionaux, trains).',
    en: 'Says nothing of other networks that serve the same territory (regional coaches, trains).',
  },
];

/** Every network that the hub knows. */
export const NETWORKS: readonly Network[] = [
  {
    id: 'gtfs-fablio',
    title: 'Fablio, transports de Château-Thierry (02) : arrêts et horaires',
    producer: 'Keolis Château-Thierry',
    licence: 'non indiquée dans la copie lue',
    url: 'http://www.fablio.fr',
    contact: 'http://www.fablio.fr',
    cadence: 'IRREGULAR',
    folder: 'services/transport/fablio-chateau-thierry',
    defects: [
      ...COMMON_DEFECTS,
      {
        fr: 'Noms d’arrêts en capitales, dont un au moins abîmé (« ESS?MES VAUX »).',
        en: 'Names of stops in capitals, at least one of them damaged (“ESS?MES VAUX”).',
      },
      {
        fr: 'Ni station, ni dates de validité du fichier : les quais de même nom à moins de 150 m font un arrêt.',
        en: 'Neither stations nor dates of validity in the file: platforms of the same name less than 150 m apart make one stop.',
      },
      {
        fr: 'Du 6 au 9 juillet 2026, les horaires d’été et ceux de l’année se cumulent.',
        en: 'From 6 to 9 July 2026, the summer timetable and that of the year add up.',
      },
    ],
  },
];
