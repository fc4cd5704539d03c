import type { CheckedColumns } from './check-columns.js';
import type { CheckReport } from './check-manifest.js';
import type { CheckedCodes, CheckedRows } from './row-tally.js';

/** A report in words, as a colleague would tell it: lines of plain text. */
export function checkLines(report: CheckReport): string[] {
  const { id, faults, edition, failure, columns, rows, mending, toMend } = report;
  if (id === null) {
    return [
      'Le manifeste ne peut être suivi (MANIFEST_INVALID) :',
      ...faults.map(({ line, path, message }) => {
        return `  ligne ${String(line)}${path === '' ? '' : `, ${path}`} : ${message}`;
      }),
    ];
  }
  if (edition === null)
    return [`${id} : le miroir n’a aucun fichier sous « files.mirror » : vérifiez le chemin.`];
  return [
    `${id} : ${edition.file}, au ${edition.validOn}`,
    ...(failure === null ? [] : [`${failure.message} (${failure.code})`]),
    ...(columns === null ? [] : columnLines(columns)),
    ...(rows === null ? [] : rowLines(rows)),
    ...(mending.length === 0 ? [] : ['À écrire dans le manifeste :', ...mending.map(indented)]),
    ...(rows === null || !toMend ? [] : quarantineLines(rows)),
    toMend ? 'Il reste à corriger.' : 'Rien à corriger dans le manifeste.',
  ];
}

const indented = (line: string): string => `  ${line}`;

function columnLines({ promised, unused }: CheckedColumns): string[] {
  const missing = promised.filter(({ isFound }) => !isFound);
  const found = promised.length - missing.length;
  return [
    `Colonnes : ${String(found)} trouvées sur ${String(promised.length)}`,
    ...missing.map(({ path, column, nearest }) => {
      const hint = nearest.map((name) => `« ${name} »`).join(' ou ');
      const meant = hint === '' ? 'rien ne lui ressemble' : `peut-être ${hint}`;
      return `  ${path} : « ${column} » manque ; ${meant} (COLUMNS_MISSING)`;
    }),
    ...(unused.length === 0 ? [] : ['Colonnes qui ne servent pas :']),
    ...unused.map(({ column, looksLike }) =>
      looksLike === null ? `  « ${column} »` : `  « ${column} » : on dirait ${looksLike}`,
    ),
  ];
}

function rowLines({ codes, remarks, ...rows }: CheckedRows): string[] {
  const { read, isPartial, kept, leftOut, refused, wrong } = rows;
  const counted = `${String(read)} lues${isPartial ? ' (le fichier continue)' : ''}`;
  return [
    `Lignes : ${counted}, ${String(kept)} gardées, ${String(leftOut)} écartées, ${String(refused)} refusées`,
    ...(codes === null || codes.given === 0 ? [] : [codesLine(codes)]),
    ...remarks,
    ...(wrong.length === 0 ? [] : ['À dire au producteur, si le manifeste est juste :']),
    ...wrong.map(({ code, column, rows: count, line, reason }) => {
      const where = column === null ? '' : `« ${column} », `;
      return `  ${code} : ${where}${String(count)} fois ; ligne ${String(line)}, ${reason}`;
    }),
  ];
}

function codesLine({ what, given, known, former }: CheckedCodes): string {
  const share = Math.round((100 * known) / given);
  const old = former === 0 ? '' : `, dont ${String(former)} d’une autre époque`;
  return `${what} : ${share} % des codes sont connus (${known}/${given})${old}`;
}

/** What the guard would say of rows that are not mended. */
function quarantineLines({ kept, refused }: CheckedRows): string[] {
  if (kept === 0) return ['Aucune ligne gardée : l’édition irait en quarantaine (NOTHING_KEPT).'];
  return refused === 0
    ? []
    : ['Avec trop de lignes refusées, l’édition irait en quarantaine (ROWS_REFUSED).'];
}
