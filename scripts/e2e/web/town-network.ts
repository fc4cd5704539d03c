import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a network is, in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** A mirror with a network of three stops, made up: one 100 m north of a place, one far, one where a line ends. */
export function townNetwork({ lon, lat }: Place): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-mirror-'));
  const files = join(folder, 'services/transport/fablio-chateau-thierry/2026-01');
  mkdirSync(files, { recursive: true });
  const stops = [`GARE,PLACE DE LA GARE,${String(lat + 0.0009)},${String(lon)}`];
  stops.push(`LOIN,LOIN,${String(lat + 0.01)},${String(lon)}`);
  stops.push(`BOUT,BOUT,${String(lat + 0.02)},${String(lon)}`);
  const tables = {
    stops: ['stop_id,stop_name,stop_lat,stop_lon', ...stops],
    routes: ['route_id,route_short_name,route_type,route_color,route_text_color', ...ROUTES],
    trips: ['route_id,service_id,trip_id', 'L1,SEM,T1', 'L1,SEM,T2', 'NAV,SEM,T3'],
    stop_times: ['trip_id,arrival_time,departure_time,stop_id,stop_sequence', ...times()],
    calendar: [CALENDAR, 'SEM,1,1,1,1,1,1,0,20260105,20260703'],
  };
  for (const [name, lines] of Object.entries(tables))
    writeFileSync(join(files, `${name}.txt`), `${lines.join('\n')}\n`);
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** White on orange cannot be read; a line without a colour has that of the page. */
const ROUTES = ['L1,L1,3,FF8000,FFFFFF', 'NAV,Navette,3,,'];

const CALENDAR =
  'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date';

const times = (): string[] =>
  [
    ['T1', '06:10:00', '06:20:00', '06:30:00'],
    ['T2', '24:40:00', '24:50:00', '25:00:00'],
    ['T3', '12:00:00', '12:10:00', '12:20:00'],
  ].flatMap(([trip = '', ...at]) =>
    ['GARE', 'LOIN', 'BOUT'].map((stop, index) =>
      [trip, at[index], at[index], stop, index + 1].join(),
    ),
  );
